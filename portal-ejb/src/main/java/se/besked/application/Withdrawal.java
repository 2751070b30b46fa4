package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import se.besked.access.AccessRule;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.casework.SocialCase;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** Taking back what was sent, by an adult of the household. */
@ApplicationScoped
@Transactional
public class Withdrawal {

    private final AccessRules rules;
    private final Applications applications;
    private final Event<Withdrawn> withdrawn;
    private final Clock clock;

    @Inject
    public Withdrawal(AccessRules rules, Applications applications, Event<Withdrawn> withdrawn, Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /**
     * Withdraws the household's application for the month. Afterwards the month can be applied for again, under a new
     * number.
     *
     * @throws NotFoundException if nothing stands that this adult had a part in
     * @throws BrokenRule if it has not come in, or something has been decided
     */
    public void withdraw(Citizen citizen, YearMonth month) {
        String caseId = rules.ownCase(citizen, Action.FILE_APPLICATION)
                .map(SocialCase::id)
                .orElseThrow(() -> new BrokenRule(AccessRule.NO_CASE));
        Application application = applications
                .standing(caseId, month)
                .map(standing -> applications.getLocked(standing.id()))
                .filter(standing -> !standing.status().arrived() || standing.about(citizen.personId()))
                .orElseThrow(() -> new NotFoundException("application"));
        withdrawn.fire(application.withdraw(citizen.personId(), clock.instant()));
    }
}
