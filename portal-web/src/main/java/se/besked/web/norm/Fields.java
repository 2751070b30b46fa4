package se.besked.web.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Message;

/**
 * The fields of one JSON object, read by name and type. A value of the wrong type and a field that nobody knows are
 * told with the field's whole name; reading goes on, so that all of them are told at once.
 */
final class Fields {

    private static final int LONGEST_SHOWN = 60;

    private final String at;
    private final Map<?, ?> values;
    private final List<FieldError> problems;

    private Fields(String at, Map<?, ?> values, List<FieldError> problems) {
        this.at = at;
        this.values = values;
        this.problems = problems;
    }

    /** @param name the object's own name, empty for the body itself */
    static Fields of(Object value, String name, Set<String> known, List<FieldError> problems) {
        if (!(value instanceof Map<?, ?> values)) {
            problems.add(new FieldError(name, Message.of("norm.trial.object")));
            return new Fields(name, Map.of(), problems);
        }
        String at = name.isEmpty() ? "" : name + ".";
        for (Object key : values.keySet()) {
            if (!known.contains(key)) {
                problems.add(new FieldError(shown(at + key), Message.of("norm.trial.unknown")));
            }
        }
        return new Fields(at, values, problems);
    }

    /** A name that the caller made up is told back shortened and in plain characters. */
    static String shown(String name) {
        String plain = name.replaceAll("[^\\w.\\[\\]-]", "?");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "...";
    }

    Integer integer(String name) {
        BigDecimal number = value(name, BigDecimal.class, "norm.trial.integer");
        if (number == null) {
            return null;
        }
        if (number.signum() != 0
                && (number.precision() - (long) number.scale() > 9
                        || number.stripTrailingZeros().scale() > 0)) {
            problems.add(new FieldError(at + name, Message.of("norm.trial.integer")));
            return null;
        }
        return number.signum() == 0 ? 0 : number.intValueExact();
    }

    BigDecimal number(String name) {
        return value(name, BigDecimal.class, "norm.trial.number");
    }

    Boolean yesNo(String name) {
        return value(name, Boolean.class, "norm.trial.boolean");
    }

    String text(String name) {
        return value(name, String.class, "norm.trial.text");
    }

    /** The objects of a list, an absent list being empty. */
    <T> List<T> list(String name, Set<String> known, Function<Fields, T> read) {
        List<?> entries = value(name, List.class, "norm.trial.list");
        List<T> list = new ArrayList<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            list.add(read.apply(of(entries.get(i), at + name + "[" + i + "]", known, problems)));
        }
        return list;
    }

    private <T> T value(String name, Class<T> type, String otherwise) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            problems.add(new FieldError(at + name, Message.of(otherwise)));
            return null;
        }
        return type.cast(value);
    }
}
