package se.besked.forms.view;

import java.util.List;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/**
 * One answer.
 *
 * @param values side by side; empty when the question was left blank
 * @param key field key, for the link that changes the answer
 */
public record AnswerRow(Message label, List<Argument> values, String step, String key) {}
