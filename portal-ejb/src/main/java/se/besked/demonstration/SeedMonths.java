package se.besked.demonstration;

import static se.besked.forms.Side.EXPENSE;
import static se.besked.forms.Side.INCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Staff;
import se.besked.application.PaperFiling;
import se.besked.application.PaperFiling.ChildDays;
import se.besked.application.PaperFiling.Row;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.forms.Arrival;

/** The months that have been applied for: first ones on paper, later ones online, in every state that a month can have. */
@ApplicationScoped
class SeedMonths {

    private final Cases cases;
    private final PaperFiling paper;
    private final SeedForm form;

    protected SeedMonths() {
        this(null, null, null);
    }

    @Inject
    SeedMonths(Cases cases, PaperFiling paper, SeedForm form) {
        this.cases = cases;
        this.paper = paper;
        this.form = form;
    }

    List<SeedStep> steps(Timeline timeline) {
        YearMonth now = timeline.now();
        YearMonth last = timeline.ago(1);
        List<SeedStep> steps = new ArrayList<>();
        steps.add(onPaper(timeline, timeline.ago(2), "amina", List.of(),
                rent(520_000), expense("electricity", 61_000), expense("homeInsurance", 14_500), child("childAllowance", 265_000)));
        steps.add(onPaper(timeline, last, "olof", List.of(), rent(640_000), expense("homeInsurance", 13_900)));
        steps.add(onPaper(timeline, last, "maria", List.of(lunch("maria")), rent(710_000), child("childAllowance", 125_000)));
        steps.add(onPaper(timeline, last, "ahmed", List.of(), rent(790_000), expense("electricity", 48_000)));
        steps.add(onPaper(timeline, last, "johan", List.of(), rent(250_000)));
        steps.add(onPaper(timeline, last, "fatima", List.of(), rent(1_120_000), child("childAllowance", 1_089_000)));
        steps.add(onPaper(timeline, last, "henrik", List.of(), rent(590_000)));
        steps.add(onPaper(timeline, last, "ingrid", List.of(), rent(560_000), income("sicknessBenefit", "ingrid", 1_190_000)));
        for (int ago = 6; ago >= 1; ago--) {
            steps.add(onPaper(timeline, timeline.ago(ago), "tesfaye", List.of(),
                    rent(580_000), income("salary", "tesfaye", 400_000 + ago * 10_000L)));
            steps.add(onPaper(timeline, timeline.ago(ago), "nadia", List.of(),
                    rent(610_000), income("salary", "nadia", ago == 3 ? 1_900_000 : 350_000)));
        }
        steps.add(onPaper(timeline, last, "eva", List.of(), rent(630_000)));
        steps.add(new SeedStep(timeline.applying(last, 14), "amina " + last, () -> aminaOnline(last)));
        steps.add(new SeedStep(timeline.today(), "olof " + now, () -> form.of("olof", now)
                .on("contact", "q.phone=070-111 22 33", "p." + member("olof") + ".interpreter=no")
                .on("household", "q.civilStatus=single", "q.othersInHome=0", "q.newChild=no")));
        return steps;
    }

    private void aminaOnline(YearMonth month) {
        YearMonth before = month.minusMonths(1);
        String amina = member("amina");
        String yusuf = member("yusuf");
        SeedForm.Sheet sheet = form.of("amina", month)
                .on("contact", "q.phone=070-123 45 67", "p." + amina + ".interpreter=yes", "p." + amina + ".interpreterLanguage=arabiska",
                        "p." + yusuf + ".interpreter=no")
                .on("household", "q.civilStatus=married", "q.othersInHome=0", "q.newChild=no");
        for (CaseMember child : children("amina")) {
            sheet.on("household", "p." + child.id() + ".stay=whole", "p." + child.id() + ".lunch=no");
        }
        sheet.on("changes", "q.anythingChanged=no")
                .on("rent", "q.housingForm=rental", "q.electricityIncluded=no", "q.anyRent=yes")
                .row("rent", "rent", "carry=same")
                .on("expenses", "q.anyExpenses=yes")
                .row("expenses", "electricity", "carry=changed", "amount=540", "date.d=28", "date.m=" + before.getMonthValue(),
                        "date.y=" + before.getYear())
                .row("expenses", "homeInsurance", "carry=same")
                .on("care", "q.anyCare=no")
                .on("income", "q.anyIncome=yes", "q.pending=no")
                .row("income", "childAllowance", "carry=same", "state=received");
        sheet.on("payment", "p." + amina + ".method=slip", "p." + yusuf + ".method=slip");
        form.sign("amina", month);
        form.sign("yusuf", month);
    }

    private SeedStep onPaper(Timeline timeline, YearMonth month, String personId, List<LunchOf> lunches, RowOf... rows) {
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
                    new Staff(socialCase.responsibleOfficerId()), socialCase.id(), month, day,
                    socialCase.adults().stream().map(CaseMember::personId).toList(), "johan".equals(personId) ? 4 : 0, days, entered);
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
        return (months, month) -> new Row(EXPENSE, kind, null, ore, month.minusMonths(1).atEndOfMonth(), null, null);
    }

    private static RowOf child(String kind, long ore) {
        return (months, month) -> new Row(INCOME, kind, null, ore, month.minusMonths(1).atDay(20), Arrival.RECEIVED, null);
    }

    private static RowOf income(String kind, String personId, long ore) {
        return (months, month) ->
                new Row(INCOME, kind, months.member(personId), ore, month.minusMonths(1).atDay(25), Arrival.EXPECTED, null);
    }

    private String member(String personId) {
        return cases.ofPerson(personId).orElseThrow().adults().stream()
                .filter(adult -> personId.equals(adult.personId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<CaseMember> children(String personId) {
        return cases.ofPerson(personId).orElseThrow().children();
    }
}
