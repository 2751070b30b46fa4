package se.besked.web.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.decision.DecisionRule;
import se.besked.decision.DecisionText;
import se.besked.decision.Provision;
import se.besked.shared.Rule;

/** The officer's words around a decision, as the page's fields carry them. */
final class TypedWords {

    /** What can be wrong with the words, and the field that it is said at. */
    static final Map<Rule, String> FIELDS = Map.of(
            DecisionRule.PROVISIONS_MISSING, "provisions",
            DecisionRule.CIRCUMSTANCES_MISSING, "circumstances",
            DecisionRule.CHILD_PERSPECTIVE_MISSING, "child",
            DecisionRule.COLLEAGUE_NEAR, "took",
            DecisionRule.TEXT_TOO_LONG, "circumstances");

    private static final String KEPT = "kept.";
    private static final String TOOK_PART = "took.";

    private TypedWords() {}

    /**
     * @param posted {@code provision.NAME}, {@code kept.ID}, {@code circumstances}, {@code child}, {@code took.OFFICER}
     */
    static DecisionText of(Map<String, String> posted) {
        Set<Provision> provisions = Arrays.stream(Provision.values())
                .filter(provision -> posted.containsKey("provision." + provision.name()))
                .collect(Collectors.toSet());
        return new DecisionText(
                provisions,
                Set.copyOf(ticked(posted, KEPT)),
                posted.get("circumstances"),
                posted.get("child"),
                ticked(posted, TOOK_PART));
    }

    private static List<String> ticked(Map<String, String> posted, String prefix) {
        return posted.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
