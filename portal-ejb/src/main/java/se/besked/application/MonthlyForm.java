package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;
import se.besked.filling.FillableForm;
import se.besked.filling.FormKey;
import se.besked.filling.OpenForm;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** The month's application as a form that any adult of the household fills in, all of them in the same draft. */
@ApplicationScoped
@Transactional
public class MonthlyForm implements FillableForm {

    private static final String CODE = "monthly";

    private final OpenDrafts open;
    private final Cases cases;
    private final Applications applications;
    private final MonthlyContexts contexts;
    private final MonthCalendar calendar;
    private final Clock clock;

    @Inject
    public MonthlyForm(
            OpenDrafts open,
            Cases cases,
            Applications applications,
            MonthlyContexts contexts,
            MonthCalendar calendar,
            Clock clock) {
        this.open = open;
        this.cases = cases;
        this.applications = applications;
        this.contexts = contexts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The version that a new application begins on. */
    public static FormDefinition latest() {
        return FormDefinitions.latest(CODE);
    }

    /** The form of that month, of whichever household fills it in. */
    public static FormKey of(YearMonth month) {
        return new FormKey(CODE, month.toString());
    }

    /**
     * Where the month's application stands; empty if there is none.
     *
     * @throws BrokenRule for somebody without a case
     */
    public Optional<ApplicationStatus> standing(Citizen citizen, YearMonth month) {
        return applications.standing(open.caseOf(citizen).id(), month).map(Application::status);
    }

    /**
     * Begins the month's application if there is none.
     *
     * @return where it stands: its status tells whether it can still be filled in
     * @throws BrokenRule if the month is not open, or if this household applies on paper
     */
    public ApplicationStatus begin(Citizen citizen, YearMonth month) {
        SocialCase socialCase = open.caseOf(citizen);
        Optional<Application> standing = applications.standing(socialCase.id(), month);
        if (standing.isPresent()) {
            return standing.get().status();
        }
        if (socialCase.protectedIdentity()) {
            throw new BrokenRule(ApplicationRule.ON_PAPER);
        }
        if (!calendar.of(month).isOpen(calendar.today())) {
            throw new BrokenRule(ApplicationRule.MONTH_NOT_OPEN);
        }
        cases.getLocked(socialCase.id());
        if (applications.standing(socialCase.id(), month).isEmpty()) {
            String previous = applications
                    .latestBefore(socialCase.id(), month)
                    .map(Application::id)
                    .orElse(null);
            applications.add(
                    Application.begin(socialCase.id(), month, latest(), previous, citizen.personId(), clock.instant()));
        }
        return ApplicationStatus.DRAFT;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public OpenForm toRead(Actor actor, String month) {
        return form(open.of(citizen(actor), YearMonth.parse(month)));
    }

    @Override
    public OpenForm toSave(Actor actor, String month) {
        return form(open.locked(citizen(actor), YearMonth.parse(month)));
    }

    private OpenForm form(Application application) {
        return new OpenForm(application.id(), application.form(), contexts.of(application));
    }

    private static Citizen citizen(Actor actor) {
        if (actor instanceof Citizen citizen) {
            return citizen;
        }
        throw new NotFoundException("application");
    }
}
