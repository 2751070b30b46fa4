package se.besked.forms;

import java.util.List;

/**
 * What is wrong at one field.
 *
 * @param key the field's key; for a date or a bank account the key without the part
 * @param messageKey full text key, for example {@code form.problem.money.missing}
 * @param args typed as in {@link Words}; the first is always the name of the field
 */
public record Problem(String key, String messageKey, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public Words words() {
        return new Words(messageKey, args);
    }
}
