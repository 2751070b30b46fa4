package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.besked.shared.Json;
import se.besked.shared.Settings;

/**
 * Who may do what with whose case: {@code access/rules.json}, read once and checked when Besked starts. What the table
 * does not allow is not allowed.
 *
 * <p>Each role says who holds it: every {@code citizen} (the conditions then decide on which case) or {@code staff} to
 * whom it was given. Each of its rows lists actions, or named sets of them, and the conditions that must all hold;
 * {@code ${a.setting}} stands for the condition that the municipality has set.
 */
@ApplicationScoped
public class RuleTable {

    /** The municipality's choice between ANY and ASSIGNED: which unprotected cases an officer opens. */
    private static final Map<String, String> DEFAULTS = Map.of("besked.access.officers", "any");

    private final Map<String, Role> roles = new LinkedHashMap<>();

    private record Role(boolean citizens, List<Rule> rules) {}

    /** The file as it is written. */
    private record Written(Map<String, List<String>> actions, List<WrittenRole> roles) {}

    private record WrittenRole(String role, String held, List<WrittenRule> rules) {}

    private record WrittenRule(List<String> may, List<String> where) {}

    @Inject
    public RuleTable(Settings settings) {
        this(TableFile.read("rules.json"), key -> settings.text(key, DEFAULTS.get(key)));
    }

    /**
     * @param json the table
     * @param setting the value of a setting by its key
     * @throws IllegalArgumentException naming the role whose rules cannot be read
     */
    RuleTable(String json, UnaryOperator<String> setting) {
        Written written = Json.read(json, Written.class);
        for (WrittenRole role : written.roles()) {
            try {
                roles.put(role.role(), read(role, written.actions(), setting));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("access/rules.json, " + role.role() + ": " + e.getMessage(), e);
            }
        }
    }

    /** The names of the roles. */
    public Set<String> roles() {
        return roles.keySet();
    }

    /** The roles that every citizen holds; what they amount to, their conditions say. */
    Set<String> ofCitizens() {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().citizens())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that let somebody with these roles do this. */
    List<Rule> rules(Collection<String> held, Action action) {
        return roles.entrySet().stream()
                .filter(role -> held.contains(role.getKey()))
                .flatMap(role -> role.getValue().rules().stream())
                .filter(rule -> rule.actions().contains(action))
                .toList();
    }

    private static Role read(WrittenRole role, Map<String, List<String>> sets, UnaryOperator<String> setting) {
        if (!role.role().matches("[a-z][a-z-]{1,29}")
                || !List.of("citizen", "staff").contains(role.held())) {
            throw new IllegalArgumentException("a role has a plain name and is held by citizen or staff");
        }
        List<Rule> rules = new ArrayList<>();
        for (WrittenRule rule : role.rules()) {
            Set<Action> actions = EnumSet.noneOf(Action.class);
            for (String name : rule.may()) {
                sets.getOrDefault(name, List.of(name)).forEach(one -> actions.add(Action.valueOf(one)));
            }
            if (rule.where().isEmpty()) {
                throw new IllegalArgumentException("a rule says where it holds, ANY if everywhere");
            }
            rules.add(new Rule(
                    role.role(),
                    actions,
                    rule.where().stream().map(where -> demand(where, setting)).toList()));
        }
        return new Role(role.held().equals("citizen"), rules);
    }

    private static Rule.Demand demand(String where, UnaryOperator<String> setting) {
        String said = where.startsWith("${")
                ? setting.apply(where.substring(2, where.length() - 1)).toUpperCase(Locale.ROOT)
                : where;
        String[] parts = said.split("=", 2);
        Condition condition = Condition.valueOf(parts[0]);
        return new Rule.Demand(condition, condition.value(parts.length == 2 ? parts[1] : null));
    }
}
