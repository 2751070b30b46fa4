package se.besked.i18n;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text to be said later: its key and its arguments, without a language, so that each reader gets the same in their
 * own. Stored with calculations and decisions; key and arguments survive that as text.
 *
 * <p>What must last is stored {@linkplain #spoken() as it is said now}: read again, it says the same, whatever the
 * texts say by then. Two messages with the same key and arguments are equal, spoken or not.
 *
 * @param key full text key, {@code norm.row.common}
 * @param spoken how it was said when it was stored to last, by language; null where it was not
 */
public record Message(String key, List<Argument> arguments, Map<Language, String> spoken) implements Said {

    public Message {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
        spoken = spoken == null ? null : Collections.unmodifiableMap(new EnumMap<>(spoken));
    }

    public Message(String key, List<Argument> arguments) {
        this(key, arguments, null);
    }

    public static Message of(String key, Argument... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The same, said now in every language that has the text; what was said before stays. */
    public Message spokenNow() {
        Map<Language, String> said = new EnumMap<>(Language.class);
        Arrays.stream(Language.values())
                .filter(language -> Texts.has(language, key))
                .forEach(language -> said.put(language, in(language)));
        return new Message(key, arguments, said);
    }

    /** @throws IllegalArgumentException if there is no such text in that language */
    @Override
    public String in(Language language) {
        return spoken != null && spoken.containsKey(language) ? spoken.get(language) : new Renderer(language).say(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message message && key.equals(message.key) && arguments.equals(message.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, arguments);
    }
}
