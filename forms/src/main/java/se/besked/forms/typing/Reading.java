package se.besked.forms.typing;

import java.util.List;
import se.besked.i18n.Argument;

/**
 * What typed text was read as: a value, nothing (both null), or a problem.
 *
 * @param value String, Integer, Long (öre), LocalDate, IdentityNumber or AccountNumber
 * @param problem text key
 * @param args the problem's arguments after the field name
 */
public record Reading(Object value, String problem, List<Argument> args) {

    public static final Reading BLANK = new Reading(null, null, List.of());

    public static Reading of(Object value) {
        return new Reading(value, null, List.of());
    }

    public static Reading wrong(String problem, Argument... args) {
        return new Reading(null, "form.problem." + problem, List.of(args));
    }

    public boolean blank() {
        return value == null && problem == null;
    }

    public boolean good() {
        return value != null;
    }
}
