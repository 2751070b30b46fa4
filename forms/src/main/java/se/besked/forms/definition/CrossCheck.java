package se.besked.forms.definition;

/**
 * A check across answers. It speaks only when every answer it reads is there and valid, unless {@code readsBlanks}.
 *
 * @param step the step it belongs to
 * @param each null for once a step; {@code item}, {@code person} or {@code reported} for once a row, read as
 *     {@code own.*}
 * @param at where the sentence stands: {@code q.<id>} or {@code own.<field>}
 * @param message text key; arguments: field name, the form's arguments, today
 * @param holds true when all is well
 */
public record CrossCheck(
        String id, String step, String each, String at, String message, boolean readsBlanks, Rule holds) {}
