package se.besked.i18n;

import java.util.List;
import java.util.Objects;

/**
 * A text to be said later: its key and its arguments, without a language, so that each reader gets the same in their
 * own. Stored with calculations and decisions; key and arguments survive that as text.
 *
 * @param key full text key, {@code norm.row.common}
 */
public record Message(String key, List<Argument> arguments) implements Said {

    public Message {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Argument... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** @throws IllegalArgumentException if there is no such text in that language */
    @Override
    public String in(Language language) {
        return new Renderer(language).say(this);
    }
}
