package se.besked.demonstration;

import static se.besked.forms.definition.Side.EXPENSE;
import static se.besked.forms.definition.Side.INCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Staff;
import se.besked.application.PaperApplication;
import se.besked.application.PaperApplication.ChildDays;
import se.besked.application.PaperApplication.Row;
import se.besked.application.PaperRegistration;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;

/**
 * The months that have been applied for: first ones on paper, later ones online, in every state that a month can have.
 */
@ApplicationScoped
class SeedMonths {

    private final Cases cases;
    private final PaperRegistration paper;
    private final SeedFiling filing;

    @Inject
    SeedMonths(Cases cases, PaperRegistration paper, SeedFiling filing) {
        this.cases = cases;
        this.paper = paper;
        this.filing = filing;
    }

    List<SeedStep> steps(SeedDays timeline) {
        YearMonth now = timeline.now();
        YearMonth last = timeline.ago(1);
        List<SeedStep> steps = new ArrayList<>();
        steps.add(onPaper(
                timeline,
                timeline.ago(2),
                "amina",
                List.of(),
                rent(520_000),
                expense("electricity", 61_000),
                expense("homeInsurance", 14_500),
                child("childAllowance", 265_000)));
        steps.add(onPaper(timeline, last, "olof", List.of(), rent(640_000), expense("homeInsurance", 13_900)));
        steps.add(onPaper(
                timeline, last, "maria", List.of(lunch("maria")), rent(710_000), child("childAllowance", 125_000)));
        steps.add(onPaper(timeline, last, "ahmed", List.of(), rent(790_000), expense("electricity", 48_000)));
        steps.add(onPaper(timeline, last, "johan", List.of(), rent(250_000)));
        steps.add(onPaper(timeline, last, "fatima", List.of(), rent(1_120_000), child("childAllowance", 1_089_000)));
        steps.add(onPaper(timeline, last, "henrik", List.of(), rent(590_000)));
        steps.add(onPaper(
                timeline, last, "ingrid", List.of(), rent(560_000), income("sicknessBenefit", "ingrid", 590_000)));
        for (int ago = 6; ago >= 1; ago--) {
            steps.add(onPaper(
                    timeline,
                    timeline.ago(ago),
                    "tesfaye",
                    List.of(),
                    rent(580_000),
                    income("salary", "tesfaye", 400_000 + ago * 10_000L)));
            steps.add(onPaper(
                    timeline,
                    timeline.ago(ago),
                    "nadia",
                    List.of(),
                    rent(610_000),
                    income("salary", "nadia", ago == 3 ? 1_900_000 : 350_000)));
        }
        steps.add(onPaper(timeline, last, "eva", List.of(), rent(630_000)));
        LocalDate lastDay = timeline.applying(last, 14);
        LocalDate day = timeline.applying(now, 11);
        steps.add(new SeedStep(lastDay, "amina " + last, () -> filing.amina(last, lastDay)));
        steps.add(new SeedStep(timeline.today(), "olof " + now, () -> filing.olof(now)));
        steps.add(new SeedStep(day, "maria " + now, () -> filing.maria(now, day)));
        steps.add(new SeedStep(day, "ahmed " + now, () -> filing.ahmed(now, day)));
        steps.add(new SeedStep(day, "johan " + now, () -> filing.johan(now, day)));
        steps.add(new SeedStep(day, "fatima " + now, () -> filing.fatima(now)));
        steps.add(new SeedStep(day, "nadia " + now, () -> filing.worker("nadia", now, "3 900")));
        steps.add(new SeedStep(day, "henrik " + now, () -> filing.henrik(now, day)));
        steps.add(new SeedStep(day, "ingrid " + now, () -> filing.ingrid(now)));
        return steps;
    }

    private SeedStep onPaper(
            SeedDays timeline, YearMonth month, String personId, List<LunchOf> lunches, RowOf... rows) {
        LocalDate day = timeline.applying(month, 12);
        return new SeedStep(day, "paper " + personId + " " + month, () -> {
            SocialCase socialCase = cases.ofPerson(personId).orElseThrow();
            List<Row> entered = new ArrayList<>();
            for (RowOf row : rows) {
                entered.add(row.in(this, month));
            }
            List<ChildDays> days = new ArrayList<>();
            for (CaseMember child : socialCase.children()) {
                days.add(new ChildDays(child.id(), visiting(child), !lunches.isEmpty()));
            }
            paper.register(
                    new Staff(socialCase.responsibleOfficerId()),
                    socialCase.id(),
                    new PaperApplication(
                            month,
                            day,
                            day,
                            socialCase.adults().stream()
                                    .map(CaseMember::personId)
                                    .toList(),
                            "johan".equals(personId) ? 4 : 0,
                            days,
                            entered));
        });
    }

    /** Days of the month that a visiting child is there. */
    private static Integer visiting(CaseMember child) {
        return child.role() == MemberRole.VISITING_CHILD ? 8 : null;
    }

    private interface RowOf {
        Row in(SeedMonths months, YearMonth month);
    }

    private record LunchOf(String personId) {}

    private static LunchOf lunch(String personId) {
        return new LunchOf(personId);
    }

    private static RowOf rent(long ore) {
        return expense("rent", ore);
    }

    private static RowOf expense(String kind, long ore) {
        return (months, month) ->
                new Row(EXPENSE, kind, null, ore, month.minusMonths(1).atEndOfMonth(), null);
    }

    private static RowOf child(String kind, long ore) {
        return (months, month) ->
                new Row(INCOME, kind, null, ore, month.minusMonths(1).atDay(20), null);
    }

    private static RowOf income(String kind, String personId, long ore) {
        return (months, month) -> new Row(
                INCOME,
                kind,
                months.filing.member(personId),
                ore,
                month.minusMonths(1).atDay(25),
                null);
    }
}
