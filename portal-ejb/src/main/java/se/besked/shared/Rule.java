package se.besked.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;

/**
 * A rule that an act can break: one enum in each room. The key of the sentence that tells why derives from the
 * constant, so that code compares constants and never keys.
 */
public interface Rule {

    /** The constant's name. */
    String name();

    /** Where the room's sentences stand. */
    Texts.Area area();

    /** {@code decision.rowsOpen} for {@code DecisionRule.ROWS_OPEN}. */
    default String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return area().prefix() + "." + words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Why, as a sentence. */
    default Message message(Argument... arguments) {
        return Message.of(key(), arguments);
    }
}
