package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.casework.SocialCase;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * Who may reach whose data, by the {@link RuleTable}. The first line of every service method that touches a person's
 * data asks here; what is not allowed ends in {@link NotFoundException}, and what staff do is on the audit trail before
 * anything is read: one act, one row. A refused attempt is there too.
 */
@ApplicationScoped
public class AccessRules {

    private final RuleTable table;
    private final AccessFacts facts;
    private final AuditTrail audit;

    @Inject
    AccessRules(RuleTable table, AccessFacts facts, AuditTrail audit) {
        this.table = table;
        this.facts = facts;
        this.audit = audit;
    }

    /** Whoever acts does this with this case. */
    public void may(Actor actor, Action action, String caseId) {
        may(actor, action, caseId, null);
    }

    /** @param detail for the audit trail: ids only, at most 200 characters */
    public void may(Actor actor, Action action, String caseId, String detail) {
        boolean allowed = allows(actor, action, caseId);
        if (actor instanceof Staff staff) {
            if (allowed) {
                audit.record(staff.officerId(), action.audited(), caseId, detail);
            } else {
                audit.record(staff.officerId(), AuditAction.REFUSED_ACCESS, caseId, action.name());
            }
        }
        if (!allowed) {
            throw new NotFoundException("case");
        }
    }

    /** Whoever acts does such things at all, while no case is known yet; what they meet is logged later. */
    public void may(Actor actor, Action action) {
        rules(facts.of(actor, table), action);
    }

    /**
     * Whoever acts enters people: nobody enters themselves, nor one of their own household or a declared relative (jäv,
     * FL 16 §).
     *
     * @param identityNumbers twelve digits each
     * @throws BrokenRule if one of them is near; the attempt is on the audit trail
     */
    public void mayEnter(Staff staff, Action action, Collection<String> identityNumbers) {
        ActorFacts who = facts.of(staff, table);
        rules(who, action);
        if (identityNumbers.stream().anyMatch(who.near()::contains)) {
            audit.record(staff.officerId(), AuditAction.REFUSED_ACCESS, null, action + " " + AccessRule.NEAR);
            throw new BrokenRule(AccessRule.NEAR);
        }
    }

    /**
     * The same answer as {@link #may(Actor, Action, String)}, for what to offer; nothing is read, nothing is logged.
     */
    public boolean allows(Actor actor, Action action, String caseId) {
        ActorFacts who = facts.of(actor, table);
        return facts.ofCase(caseId)
                .filter(about -> table.rules(who.roles(), action).stream().anyMatch(rule -> rule.holds(about, who)))
                .isPresent();
    }

    /** Whether this officer might do it if the case were theirs; asked before it becomes theirs. */
    public boolean wouldAllow(Staff staff, Action action, String caseId) {
        ActorFacts who = facts.of(staff, table);
        return facts.ofCase(caseId)
                .map(about -> about.takenBy(staff.officerId()))
                .filter(about -> table.rules(who.roles(), action).stream().anyMatch(rule -> rule.holds(about, who)))
                .isPresent();
    }

    /** Whether an officer has taken the case who may handle it: neither near to it nor gone. */
    public boolean claimed(String caseId) {
        return facts.ofCase(caseId).filter(CaseFacts::claimed).isPresent();
    }

    /**
     * Whether the case is too near for that officer to have any part in it (jäv, FL 16 §).
     *
     * @throws NotFoundException for an officer who is unknown
     */
    public boolean near(String officerId, String caseId) {
        Condition.Asked asked = new Condition.Asked(facts.ofOfficer(officerId), null, null);
        return facts.ofCase(caseId)
                .filter(about -> !Condition.NOT_NEAR.holds(about, asked))
                .isPresent();
    }

    /** The cases with which whoever acts may do this, for lists and searches. Log what is shown: {@link #listed}. */
    public CaseFilter cases(Actor actor, Action action) {
        ActorFacts who = facts.of(actor, table);
        return CaseFilter.of(rules(who, action), who);
    }

    /** The citizen's own open case, the newest if there were several, if they may do this with it. */
    public Optional<SocialCase> ownCase(Citizen citizen, Action action) {
        return facts.openCase(cases(citizen, action));
    }

    /** Logs what a list is about to show; call it before the rows leave the service. */
    public void listed(Staff staff, Action action, Collection<String> caseIds, String detail) {
        audit.recordAll(staff.officerId(), action.audited(), caseIds, detail);
    }

    /**
     * Somebody has asked about people by number. Cases that they may not see are as if they were not there, in the
     * answer and in its time, but the question is on their trail.
     *
     * @param shown ids of the cases that the answer shows
     * @param hidden ids of the others
     */
    public void asked(Staff staff, Action action, Collection<String> shown, Collection<String> hidden, String detail) {
        audit.recordAsked(staff.officerId(), action.audited(), shown, hidden, detail);
    }

    /** A person who reads or changes what is theirs alone. */
    public void self(Citizen citizen, String personId) {
        if (!citizen.personId().equals(personId)) {
            throw new NotFoundException("person");
        }
    }

    private List<Rule> rules(ActorFacts who, Action action) {
        List<Rule> rules = table.rules(who.roles(), action);
        if (rules.isEmpty()) {
            throw new NotFoundException("action");
        }
        return rules;
    }
}
