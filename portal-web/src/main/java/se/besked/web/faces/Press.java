package se.besked.web.faces;

import java.util.List;
import se.besked.shared.Ids;

/**
 * The button that was pressed, as its value says it: what to do, and behind colons what it is about.
 * {@code mark:READ:item.42:7f…} is the act {@code mark} about three things. What it names comes from a browser: whoever
 * acts on it looks it up among what the reader may see.
 *
 * @param act the first word; empty when no button was pressed
 * @param parts what follows it, in order
 * @param id what is made by it may get this id: the page gave it, so that pressing twice makes one
 */
public record Press(String act, List<String> parts, String id) {

    /** @param value of the button named {@code do}; null for none */
    public static Press of(String value) {
        return of(value, null);
    }

    /** @param id from the page's hidden field; null for a new one */
    public static Press of(String value, String id) {
        List<String> words = List.of((value == null ? "" : value).split(":", -1));
        return new Press(words.get(0), words.subList(1, words.size()), Ids.pressed(id));
    }

    public boolean is(String wanted) {
        return act.equals(wanted);
    }

    /** @param at from 0; a part that is not there is empty */
    public String part(int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    /** The part as a small whole number, or -1 if it is none. */
    public int number(int at) {
        return part(at).matches("[0-9]{1,3}") ? Integer.parseInt(part(at)) : -1;
    }

    /** The name of the field that belongs to the button: the same words with dots between them. */
    public String field() {
        return parts.isEmpty() ? act : act + "." + String.join(".", parts);
    }
}
