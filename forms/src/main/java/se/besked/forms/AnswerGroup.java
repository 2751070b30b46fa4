package se.besked.forms;

import java.util.List;

/** The answers of one step, to be read through before signing and printed afterwards. */
public record AnswerGroup(String step, Words title, List<AnswerRow> rows) {}
