package se.besked.forms;

import java.util.List;

/**
 * One answer.
 *
 * @param values typed as in {@link Words}; empty when the question was left blank
 * @param key field key, for the link that changes the answer
 */
public record AnswerRow(Words label, List<Object> values, String step, String key) {}
