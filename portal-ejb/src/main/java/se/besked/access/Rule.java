package se.besked.access;

import java.util.List;
import java.util.Set;

/** One row of the rule table: in this role one may do this with cases for which every condition holds. */
record Rule(String role, Set<Action> actions, List<Demand> demands) {

    /** A condition and, for those that take one, its value. */
    record Demand(Condition condition, Object value) {

        Condition.Asked asked(ActorFacts actor, String role) {
            return new Condition.Asked(actor, role, value);
        }
    }

    boolean holds(CaseFacts facts, ActorFacts actor) {
        return demands.stream().allMatch(demand -> demand.condition().holds(facts, demand.asked(actor, role)));
    }

    /** Whether it demands nothing that the other one, of the same role, does not demand too. */
    boolean covers(Rule other) {
        return role.equals(other.role)
                && demands.stream()
                        .filter(demand -> demand.condition() != Condition.ANY)
                        .allMatch(other.demands::contains);
    }
}
