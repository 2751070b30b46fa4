package se.besked.forms.view;

import java.util.List;
import se.besked.i18n.Message;

/** The answers of one step, to be read through before signing and printed afterwards. */
public record AnswerGroup(String step, Message title, List<AnswerRow> rows) {}
