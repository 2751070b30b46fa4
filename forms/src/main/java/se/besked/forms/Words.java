package se.besked.forms;

import java.util.List;

/**
 * A text by its key, with arguments. Nothing here is localised: whoever shows it formats each argument by its type.
 *
 * <ul>
 *   <li>{@code String}: as it is (a name, typed text)
 *   <li>{@code Integer}: a count
 *   <li>{@code Long}: money in öre
 *   <li>{@code LocalDate}: a day; {@code YearMonth}: a month
 *   <li>{@code Words}: another text, to be resolved first
 * </ul>
 */
public record Words(String key, List<Object> args) {

    public Words {
        args = List.copyOf(args);
    }

    public static Words of(String key, Object... args) {
        return new Words(key, List.of(args));
    }
}
