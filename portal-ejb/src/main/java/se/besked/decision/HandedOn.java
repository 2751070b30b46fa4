package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;

/**
 * Nothing is decided in a case that was opened beside another one of the same people ({@link SocialCase#handOn}). Who
 * may see that other one is told so; for everybody else it is a decision that their delegation does not cover, like
 * many, and they hand it to a colleague who may see it.
 */
@ApplicationScoped
class HandedOn {

    private final AccessRules rules;
    private final Cases cases;

    @Inject
    HandedOn(AccessRules rules, Cases cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** Whether it was handed on, and this officer may know. */
    boolean told(Staff staff, SocialCase socialCase) {
        return !socialCase.open() && seesOthers(staff, socialCase);
    }

    /** Whether it was handed on, and this officer may not know. */
    boolean untold(Staff staff, SocialCase socialCase) {
        return !socialCase.open() && !seesOthers(staff, socialCase);
    }

    private boolean seesOthers(Staff staff, SocialCase socialCase) {
        return cases.beside(socialCase.id()).stream().allMatch(id -> rules.allows(staff, Action.OPEN_CASE, id));
    }
}
