package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.FilledItem;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NumberSeries;

/** What staff enter: applications that came on paper (the first month always does), and rows they find. */
@ApplicationScoped
@Transactional
public class PaperRegistration {

    private final AccessRules rules;
    private final Cases cases;
    private final Applications applications;
    private final MonthCalendar calendar;
    private final NumberSeries numbers;
    private final Event<Submitted> submitted;
    private final Event<TakenUp> takenUp;
    private final Clock clock;

    @Inject
    public PaperRegistration(
            AccessRules rules,
            Cases cases,
            Applications applications,
            MonthCalendar calendar,
            NumberSeries numbers,
            Event<Submitted> submitted,
            Event<TakenUp> takenUp,
            Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.applications = applications;
        this.calendar = calendar;
        this.numbers = numbers;
        this.submitted = submitted;
        this.takenUp = takenUp;
        this.clock = clock;
    }

    /**
     * One row as entered.
     *
     * @param kind one of the {@link #kinds()}, or for a row that is added of those of the application's own form
     * @param memberId case member, or null for the household
     * @param amountOre öre, 0 or more
     */
    public record Row(
            Side side,
            String kind,
            String memberId,
            long amountOre,
            LocalDate onDate,
            Arrival arrival,
            String remark) {}

    /** What the paper says of one child. {@code days} null means the whole month. */
    public record ChildDays(String memberId, Integer days, boolean lunchAtChildcare) {}

    /** What a row of a paper can be: the kinds of the form that an application begins on now. */
    public List<Kind> kinds() {
        return MonthlyForm.latest().kinds();
    }

    /**
     * Registers an application that came on paper.
     *
     * @param arrivedOn the day it reached the authority, today at the latest; the law's clock starts then
     * @param signedBy person ids of the adults whose signatures stand on the paper
     * @return the application's id
     * @throws BrokenRule if the household already has one for the month, or the day lies ahead
     */
    public String register(
            Staff staff,
            String caseId,
            YearMonth month,
            LocalDate arrivedOn,
            List<String> signedBy,
            int othersInHome,
            List<ChildDays> children,
            List<Row> rows) {
        rules.may(staff, Action.REGISTER_APPLICATION, caseId, "paper application " + month);
        if (arrivedOn.isAfter(calendar.today())) {
            throw new BrokenRule(RegistrationRule.ARRIVED_AHEAD);
        }
        SocialCase socialCase = cases.getLocked(caseId);
        if (applications
                .standing(caseId, month)
                .filter(standing -> standing.status() != ApplicationStatus.DRAFT)
                .isPresent()) {
            throw new BrokenRule(RegistrationRule.MONTH_EXISTS);
        }
        Instant now = clock.instant();
        applications.standing(caseId, month).ifPresent(draft -> draft.discard(staff.officerId(), now));
        applications.flush();
        FormDefinition form = MonthlyForm.latest();
        String previous =
                applications.latestBefore(caseId, month).map(Application::id).orElse(null);
        Application application = Application.onPaper(caseId, month, form, previous, now);
        applications.add(application);
        Submitted told = application.submitOnPaper(
                new Arrived(
                        numbers.next("application"),
                        now,
                        arrivedOn,
                        calendar.of(month).dueOn(arrivedOn)),
                new SentContent(household(socialCase, othersInHome, children), "{}", Map.of()),
                rows.stream().map(row -> filled(form, row)).toList(),
                staff.officerId());
        signedBy.forEach(application::signedOnPaper);
        submitted.fire(told);
        return application.id();
    }

    /**
     * Adds a row that the officer found, until the month is decided. Asked for twice, it is added once.
     *
     * @param pressed id of the row to be
     * @return its id
     */
    public String addRow(Staff staff, String pressed, String applicationId, Row row) {
        Application application = applications.getLocked(applicationId);
        rules.may(staff, Action.REGISTER_APPLICATION, application.caseId(), "row " + applicationId);
        // The id comes back from a browser: one of another month's row is not believed.
        boolean another = applications
                .item(pressed)
                .filter(item -> !item.applicationId().equals(applicationId))
                .isPresent();
        FilledItem filled = filled(application.form(), row).withId(another ? Ids.next() : pressed);
        LineItem added = application.addRow(filled, staff.officerId(), clock.instant());
        application.takeUp(staff.officerId(), clock.instant()).ifPresent(takenUp::fire);
        return added.id();
    }

    private static FilledItem filled(FormDefinition form, Row row) {
        if (row.amountOre() < 0) {
            throw new BrokenRule(RegistrationRule.AMOUNT_NEGATIVE);
        }
        return new FilledItem(
                Ids.next(),
                row.side(),
                form.kind(row.kind()).id(),
                row.memberId(),
                row.amountOre(),
                row.onDate(),
                row.arrival(),
                row.remark() == null ? "" : row.remark(),
                Carry.NEW,
                null);
    }

    private static Household household(SocialCase socialCase, int othersInHome, List<ChildDays> told) {
        Map<String, ChildDays> byMember = told.stream()
                .collect(java.util.stream.Collectors.toMap(ChildDays::memberId, child -> child, (one, other) -> other));
        return new Household(
                socialCase.adults().stream()
                        .map(adult -> new Household.Adult(adult.id(), adult.personId(), adult.name(), adult.bornOn()))
                        .toList(),
                socialCase.children().stream()
                        .map(child -> {
                            ChildDays days = byMember.getOrDefault(child.id(), new ChildDays(child.id(), null, false));
                            return new Household.Child(
                                    child.id(),
                                    child.name(),
                                    child.bornOn(),
                                    days.days(),
                                    days.lunchAtChildcare(),
                                    child.role() == MemberRole.VISITING_CHILD,
                                    false);
                        })
                        .toList(),
                othersInHome);
    }
}
