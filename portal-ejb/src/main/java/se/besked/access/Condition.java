package se.besked.access;

import java.util.function.BiPredicate;
import java.util.function.Function;
import se.besked.casework.MemberRole;

/**
 * What the rule table may demand of a case. Each condition stands here once, in two spellings that mean the same: a
 * query fragment for lists and a predicate for single reads. A test compares the two on a thousand cases.
 *
 * <p>In the fragment {@code c} is the case, {@code :actor} and {@code :near} are the one who acts, {@code :role#} and
 * {@code :value#} the rule's role and the condition's value; {@code #} becomes a number of the condition's own.
 */
public enum Condition {
    ANY("1 = 1", (facts, asked) -> true),

    /** The case's responsible officer. */
    RESPONSIBLE(
            "c.responsibleOfficerId = :actor",
            (facts, asked) -> asked.actor().id().equals(facts.responsibleOfficerId())),

    /** Nobody has taken the case yet who may handle it: whoever is near to it or has left holds it for nobody. */
    UNCLAIMED(
            "not exists (select holder# from Officer holder# where " + Claim.HOLDS + ")",
            (facts, asked) -> !facts.claimed()),

    /** Named on the case, in this very role. */
    NAMED(Named.FRAGMENT, Named::holds),

    /** The case's responsible officer, or named on it in this role. */
    ASSIGNED(
            "(c.responsibleOfficerId = :actor or " + Named.FRAGMENT + ")",
            (facts, asked) -> RESPONSIBLE.holds(facts, asked) || Named.holds(facts, asked)),

    /** Only cases of this segment. */
    SEGMENT("c.segment = :value#", (facts, asked) -> asked.value().equals(facts.segment()), Condition::word),

    /** A protected identity is met by those only who are assigned to the case. */
    PROTECTED_ONLY_ASSIGNED(
            "(c.protectedIdentity = false or c.responsibleOfficerId = :actor or " + Named.FRAGMENT + ")",
            (facts, asked) -> !facts.protectedIdentity() || ASSIGNED.holds(facts, asked)),

    /**
     * Nobody handles their own case, nor one that somebody of their household or a declared relative belongs to or has
     * belonged to (jäv, FL 16 §).
     */
    NOT_NEAR(
            "not exists (select near# from CaseMember near# where near#.socialCase = c"
                    + " and near#.identityNumber in :near)",
            (facts, asked) -> facts.members().stream()
                    .noneMatch(member -> member.identityNumber() != null
                            && asked.actor().near().contains(member.identityNumber()))),

    /** Belongs to the household today, as this. */
    MEMBER(
            "exists (select mine# from CaseMember mine# where mine#.socialCase = c and mine#.personId = :actor"
                    + " and mine#.role = :value# and mine#.leftMonth is null)",
            (facts, asked) -> facts.members().stream()
                    .anyMatch(member -> member.present()
                            && member.role() == asked.value()
                            && asked.actor().id().equals(member.personId())),
            MemberRole::valueOf);

    /** The question as a rule asks it. */
    record Asked(ActorFacts actor, String role, Object value) {}

    /** That the officer {@code holder#} has taken the case and may handle it. */
    static final class Claim {

        static final String HOLDS = "holder#.id = c.responsibleOfficerId and holder#.active = true and not exists ("
                + "select kin# from CaseMember kin# where kin#.socialCase = c"
                + " and (kin#.identityNumber = holder#.identityNumber"
                + " or exists (select told# from DeclaredRelative told# where told#.officerId = holder#.id"
                + " and told#.identityNumber = kin#.identityNumber)"
                + " or exists (select self# from CaseMember self#, CaseMember mate#"
                + " where self#.identityNumber = holder#.identityNumber and mate#.socialCase = self#.socialCase"
                + " and mate#.identityNumber = kin#.identityNumber)))";
    }

    private static final class Named {

        static final String FRAGMENT = "exists (select named# from CaseAssignment named# where named#.caseId = c.id"
                + " and named#.subjectId = :actor and named#.role = :role#)";

        static boolean holds(CaseFacts facts, Asked asked) {
            return facts.assignments()
                    .contains(new CaseFacts.Assignment(asked.actor().id(), asked.role()));
        }
    }

    private final String fragment;
    private final BiPredicate<CaseFacts, Asked> predicate;
    private final Function<String, ?> value;

    Condition(String fragment, BiPredicate<CaseFacts, Asked> predicate) {
        this(fragment, predicate, null);
    }

    Condition(String fragment, BiPredicate<CaseFacts, Asked> predicate, Function<String, ?> value) {
        this.fragment = fragment;
        this.predicate = predicate;
        this.value = value;
    }

    String fragment() {
        return fragment;
    }

    boolean holds(CaseFacts facts, Asked asked) {
        return predicate.test(facts, asked);
    }

    /**
     * Reads what the rule table wrote after {@code =}, or null for nothing.
     *
     * @throws IllegalArgumentException if this condition takes no value, needs one, or does not know this one
     */
    Object value(String written) {
        if ((value == null) != (written == null)) {
            throw new IllegalArgumentException(this + (value == null ? " takes no value" : " needs a value"));
        }
        return written == null ? null : value.apply(written);
    }

    private static String word(String written) {
        if (!written.matches("[a-z][a-z-]{1,19}")) {
            throw new IllegalArgumentException("Not a segment: " + written);
        }
        return written;
    }
}
