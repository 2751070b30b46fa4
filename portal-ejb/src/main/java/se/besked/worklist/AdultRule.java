package se.besked.worklist;

import se.besked.casework.CaseRule;
import se.besked.casework.MemberRole;
import se.besked.i18n.Argument;
import se.besked.shared.BrokenRule;

/** A rule that what is typed of one of the adults breaks, and of which of them. */
public class AdultRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final MemberRole role;

    AdultRule(MemberRole role, CaseRule rule, Argument... arguments) {
        super(rule, arguments);
        this.role = role;
    }

    public MemberRole role() {
        return role;
    }
}
