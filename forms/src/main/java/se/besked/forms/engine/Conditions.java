package se.besked.forms.engine;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.besked.forms.view.ShowWhen;

/** JsonLogic: whether a rule holds, which facts it reads, and which part of it a page can follow by itself. */
final class Conditions {

    private static final JsonLogic LOGIC = new JsonLogic();

    private Conditions() {}

    static boolean hold(JsonElement rule, Map<String, Object> facts) {
        try {
            return JsonLogic.truthy(LOGIC.apply(rule.toString(), facts));
        } catch (JsonLogicException e) {
            throw new IllegalStateException("Rule " + rule, e);
        }
    }

    /** The paths of facts that the rule reads, for example {@code q.phone}. */
    static Set<String> reads(JsonElement rule) {
        Set<String> paths = new LinkedHashSet<>();
        collect(rule, paths);
        return paths;
    }

    private static void collect(JsonElement rule, Set<String> into) {
        if (rule instanceof JsonArray array) {
            array.forEach(each -> collect(each, into));
        } else if (rule instanceof JsonObject object) {
            if (object.has("var")) {
                into.add(path(object));
            } else {
                object.entrySet().forEach(entry -> collect(entry.getValue(), into));
            }
        }
    }

    private static String path(JsonObject var) {
        JsonElement path = var.get("var");
        return path.isJsonArray() ? path.getAsJsonArray().get(0).getAsString() : path.getAsString();
    }

    /**
     * What is left to follow of a rule on the page.
     *
     * @param never the rule is false whatever is answered on this page
     * @param shown all must hold; empty with {@code never} false means always, or that only the server can tell
     */
    record Remainder(boolean never, List<ShowWhen> shown, boolean serverOnly) {

        static final Remainder ALWAYS = new Remainder(false, List.of(), false);
        static final Remainder NEVER = new Remainder(true, List.of(), false);
        static final Remainder SERVER = new Remainder(false, List.of(), true);
    }

    /** @param field gives the key of a field on this page for a path, or null when the path is settled */
    static Remainder remainder(JsonElement rule, Map<String, Object> facts, Function<String, String> field) {
        if (reads(rule).stream().allMatch(path -> field.apply(path) == null)) {
            return hold(rule, facts) ? Remainder.ALWAYS : Remainder.NEVER;
        }
        var entry = rule.getAsJsonObject().entrySet().iterator().next();
        JsonArray of = entry.getValue().isJsonArray() ? entry.getValue().getAsJsonArray() : new JsonArray();
        return switch (entry.getKey()) {
            case "and" -> and(parts(of, facts, field));
            case "or" -> or(parts(of, facts, field));
            case "==", "in" -> comparison(of, field);
            default -> Remainder.SERVER;
        };
    }

    private static List<Remainder> parts(JsonArray of, Map<String, Object> facts, Function<String, String> field) {
        List<Remainder> parts = new ArrayList<>();
        of.forEach(part -> parts.add(remainder(part, facts, field)));
        return parts;
    }

    private static Remainder and(List<Remainder> parts) {
        if (parts.stream().anyMatch(Remainder::never)) {
            return Remainder.NEVER;
        }
        return parts.stream().anyMatch(Remainder::serverOnly)
                ? Remainder.SERVER
                : new Remainder(
                        false,
                        parts.stream()
                                .map(Remainder::shown)
                                .flatMap(Collection::stream)
                                .toList(),
                        false);
    }

    private static Remainder or(List<Remainder> parts) {
        if (parts.contains(Remainder.ALWAYS)) {
            return Remainder.ALWAYS;
        }
        List<Remainder> open = parts.stream().filter(part -> !part.never()).toList();
        return open.size() == 1 ? open.get(0) : Remainder.SERVER;
    }

    /** {@code {"==": [{"var": x}, "value"]}} or {@code {"in": [{"var": x}, ["a", "b"]]}}. */
    private static Remainder comparison(JsonArray of, Function<String, String> field) {
        boolean plain = of.size() == 2
                && of.get(0) instanceof JsonObject left
                && left.has("var")
                && !(of.get(1) instanceof JsonObject);
        if (!plain) {
            return Remainder.SERVER;
        }
        List<String> values = new ArrayList<>();
        if (of.get(1) instanceof JsonArray list) {
            list.forEach(value -> values.add(value.getAsString()));
        } else {
            values.add(of.get(1).getAsString());
        }
        return new Remainder(
                false, List.of(new ShowWhen(field.apply(path(of.get(0).getAsJsonObject())), values)), false);
    }
}
