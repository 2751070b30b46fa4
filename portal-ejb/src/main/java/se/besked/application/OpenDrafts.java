package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import se.besked.access.AccessRule;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.casework.SocialCase;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** The draft that a citizen may fill in: that of their own household, while it has not been sent. */
@ApplicationScoped
class OpenDrafts {

    private final AccessRules rules;
    private final Applications applications;

    @Inject
    OpenDrafts(AccessRules rules, Applications applications) {
        this.rules = rules;
        this.applications = applications;
    }

    /** @throws BrokenRule if it has been sent */
    Application of(Citizen citizen, YearMonth month) {
        Application application = applications
                .standing(caseOf(citizen).id(), month)
                .orElseThrow(() -> new NotFoundException("application"));
        requireDraft(application);
        return application;
    }

    /** The same, held against everybody else until the transaction ends. */
    Application locked(Citizen citizen, YearMonth month) {
        Application application = applications.getLocked(of(citizen, month).id());
        requireDraft(application);
        return application;
    }

    SocialCase caseOf(Citizen citizen) {
        return rules.ownCase(citizen, Action.FILE_APPLICATION).orElseThrow(() -> new BrokenRule(AccessRule.NO_CASE));
    }

    private static void requireDraft(Application application) {
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new BrokenRule(ApplicationRule.ALREADY_SENT);
        }
    }
}
