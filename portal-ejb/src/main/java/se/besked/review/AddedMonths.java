package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Household;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** Months of support that the decisions here do not show, for jobbstimulans: added with a reason, taken back again. */
@ApplicationScoped
@Transactional
public class AddedMonths {

    private static final int LONGEST = 500;

    private final AccessRules rules;
    private final Applications applications;
    private final Judgements judgements;
    private final Clock clock;

    @Inject
    public AddedMonths(AccessRules rules, Applications applications, Judgements judgements, Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.judgements = judgements;
        this.clock = clock;
    }

    /**
     * @param memberId the adult's case member id
     * @param month one before the month of the application
     * @param reason where the support came from; at most 500 characters
     */
    public void add(Staff staff, String applicationId, String memberId, YearMonth month, String reason) {
        Application application = open(staff, applicationId, "stimulus month " + month);
        String why = JudgementRules.words(reason, LONGEST);
        if (why == null) {
            throw new BrokenRule(ReviewRule.REASON_MISSING);
        }
        if (!month.isBefore(application.month())) {
            throw new BrokenRule(ReviewRule.MONTH_NOT_BEFORE);
        }
        String personId = person(application, memberId);
        if (judgements.stimulusMonth(personId, month).isEmpty()) {
            judgements.add(
                    new StimulusMonth(application.caseId(), personId, month, why, staff.officerId(), clock.instant()));
        }
    }

    /** Takes an added month back; what the decisions say of it counts again. */
    public void withdraw(Staff staff, String applicationId, String memberId, YearMonth month) {
        Application application = open(staff, applicationId, "stimulus month back " + month);
        judgements
                .stimulusMonth(person(application, memberId), month)
                .orElseThrow(() -> new NotFoundException("month"))
                .withdraw(staff.officerId(), clock.instant());
    }

    private Application open(Staff staff, String applicationId, String detail) {
        rules.may(staff, Action.JUDGE, applications.get(applicationId).caseId(), detail);
        Application application = applications.getLocked(applicationId);
        if (!application.status().withOffice()) {
            throw new BrokenRule(ReviewRule.NOT_WITH_OFFICE);
        }
        return application;
    }

    private static String person(Application application, String memberId) {
        return application.household().adults().stream()
                .filter(adult -> adult.memberId().equals(memberId))
                .map(Household.Adult::personId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member"));
    }
}
