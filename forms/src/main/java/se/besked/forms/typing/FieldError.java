package se.besked.forms.typing;

import se.besked.i18n.Message;

/**
 * What is wrong at one field, and what would be right.
 *
 * @param field the field's key, {@code p.a1.phone} or {@code children[0].age}; for a date or a bank account the key
 *     without the part, except in a summary, which links to the first input
 * @param message for example {@code form.problem.money.missing}
 */
public record FieldError(String field, Message message) {}
