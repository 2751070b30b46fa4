package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.PaperApplication.ChildDays;
import se.besked.application.PaperApplication.Row;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.forms.definition.Kind;
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

    /** What a row of a paper can be: the kinds of the form that an application begins on now. */
    public List<Kind> kinds() {
        return MonthlyForm.latest().kinds();
    }

    /**
     * Registers an application that came on paper.
     *
     * @return the application's id
     * @throws BrokenRule if the household already has one for the month, the day lies ahead, or it was signed after it
     *     came
     */
    public String register(Staff staff, String caseId, PaperApplication paper) {
        rules.may(staff, Action.REGISTER_APPLICATION, caseId, "paper application " + paper.month());
        if (paper.arrivedOn().isAfter(calendar.today())) {
            throw new BrokenRule(RegistrationRule.ARRIVED_AHEAD);
        }
        LocalDate signedOn = paper.signedOn() == null ? paper.arrivedOn() : paper.signedOn();
        if (signedOn.isAfter(paper.arrivedOn())) {
            throw new BrokenRule(RegistrationRule.SIGNED_AFTER_ARRIVAL);
        }
        SocialCase socialCase = cases.getLocked(caseId);
        Application application = begin(staff, caseId, paper.month());
        Submitted told = application.submitOnPaper(
                new Arrived(
                        numbers.next("application"),
                        clock.instant(),
                        paper.arrivedOn(),
                        calendar.of(paper.month()).dueOn(paper.arrivedOn())),
                new SentContent(household(socialCase, paper), "{}", Map.of()),
                new PaperRows(application.form(), paper.arrivedOn(), last(application)).of(paper.rows()),
                staff.officerId());
        paper.signedBy().forEach(personId -> application.signedOnPaper(personId, signedOn));
        submitted.fire(told);
        return application.id();
    }

    private Application begin(Staff staff, String caseId, YearMonth month) {
        Optional<Application> standing = applications.standing(caseId, month);
        if (standing.filter(one -> one.status() != ApplicationStatus.DRAFT).isPresent()) {
            throw new BrokenRule(RegistrationRule.MONTH_EXISTS);
        }
        standing.ifPresent(draft -> draft.discard(staff.officerId(), clock.instant()));
        applications.flush();
        String previous =
                applications.latestBefore(caseId, month).map(Application::id).orElse(null);
        Application application = Application.onPaper(caseId, month, MonthlyForm.latest(), previous, clock.instant());
        applications.add(application);
        return application;
    }

    private List<LineItem> last(Application application) {
        return application.previousId() == null ? List.of() : applications.items(application.previousId());
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
        FilledItem filled = new PaperRows(application.form(), calendar.today(), List.of())
                .of(List.of(row))
                .get(0)
                .withId(another ? Ids.next() : pressed);
        LineItem added = application.addRow(filled, staff.officerId(), clock.instant());
        application.takeUp(staff.officerId(), clock.instant()).ifPresent(takenUp::fire);
        return added.id();
    }

    private static Household household(SocialCase socialCase, PaperApplication paper) {
        Map<String, ChildDays> byMember = paper.children().stream()
                .collect(Collectors.toMap(ChildDays::memberId, child -> child, (one, other) -> other));
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
                paper.othersInHome());
    }
}
