package se.besked.access;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases that somebody may meet in a list, as a condition of a query in which {@code c} is the case. It lets through
 * exactly what single reads let through.
 *
 * @param jpql a condition in brackets; its parameters begin with {@code actor}, {@code near}, {@code role} and
 *     {@code value}
 */
public record CaseFilter(String jpql, Map<String, Object> parameters) {

    /** Fills in this condition's parameters. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** @param rules at least one; a case passes if one of them holds */
    static CaseFilter of(List<Rule> rules, ActorFacts actor) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> ways = new ArrayList<>();
        int number = 0;
        for (Rule rule : needed(rules)) {
            List<String> all = new ArrayList<>();
            for (Rule.Demand demand : rule.demands()) {
                String fragment = demand.condition().fragment();
                String own = Integer.toString(++number);
                put(parameters, fragment, ":actor", "actor", actor.id());
                put(parameters, fragment, ":near", "near", actor.near());
                put(parameters, fragment, ":role#", "role" + own, rule.role());
                put(parameters, fragment, ":value#", "value" + own, demand.value());
                all.add(fragment.replace("#", own));
            }
            ways.add("(" + String.join(" and ", all) + ")");
        }
        return new CaseFilter("(" + String.join(" or ", ways) + ")", Map.copyOf(parameters));
    }

    /** Without the rules that let through nothing but what another one does: they are work for the database alone. */
    private static List<Rule> needed(List<Rule> rules) {
        List<Rule> needed = new ArrayList<>();
        for (Rule rule : rules) {
            if (needed.stream().noneMatch(wider -> wider.covers(rule))) {
                needed.removeIf(rule::covers);
                needed.add(rule);
            }
        }
        return needed;
    }

    private static void put(
            Map<String, Object> parameters, String fragment, String spelled, String name, Object value) {
        if (fragment.contains(spelled)) {
            parameters.put(name, value);
        }
    }
}
