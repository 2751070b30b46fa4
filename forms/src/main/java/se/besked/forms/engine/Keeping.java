package se.besked.forms.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.AnswerType;

/** Picks what belongs to a step out of what a browser posted. Typed text is never judged here, only bounded. */
final class Keeping {

    /** The most rows of one step that are kept. */
    static final int MOST_ROWS = 80;

    private final Step step;
    private final FormDefinition definition;
    private final FormContext context;
    private final Map<String, String> posted;
    private final Map<String, String> kept = new LinkedHashMap<>();

    Keeping(FormDefinition definition, Step step, Map<String, String> posted, FormContext context) {
        this.definition = definition;
        this.step = step;
        this.posted = posted;
        this.context = context;
    }

    Map<String, String> keep() {
        for (Block block : step.blocks()) {
            if (block instanceof Block.Ask ask) {
                question(ask.question(), "q.");
            } else if (block instanceof Block.People people) {
                context.people(people.of())
                        .forEach(person ->
                                people.questions().forEach(question -> question(question, "p." + person.ref() + ".")));
            } else if (block instanceof Block.Reported reported) {
                RowIds.in(posted, "c.").stream()
                        .limit(MOST_ROWS)
                        .forEach(id -> reported.questions().forEach(question -> question(question, "c." + id + ".")));
            } else if (block instanceof Block.Items items) {
                items(items);
            }
        }
        return kept;
    }

    private void question(Question question, String prefix) {
        question.type().parts().forEach(part -> keep(prefix + question.id() + part));
    }

    private void items(Block.Items block) {
        Map<String, String> carried = new CarryOver(definition, context).carriedRows(block);
        List<String> ids = RowIds.in(posted, "i.").stream()
                .filter(id -> block.kinds().contains(posted.get("i." + id + ".kind")))
                .limit(MOST_ROWS)
                .toList();
        for (String id : ids) {
            boolean comesOver = carried.containsKey("i." + id + ".from");
            ItemFields.FIELDS.stream()
                    .filter(field -> comesOver || !ItemFields.ONLY_CARRIED.contains(field))
                    .forEach(field -> keep("i." + id + "." + field));
        }
        // A carried row cannot be dropped or turned into another, only answered.
        carried.forEach((key, value) -> {
            if (key.endsWith(".kind") || key.endsWith(".from")) {
                kept.put(key, value);
            } else {
                kept.putIfAbsent(key, value);
            }
        });
    }

    private void keep(String key) {
        String value = posted.get(key);
        if (value != null) {
            String plain = value.replace("\r\n", "\n").replace("\u0000", "");
            kept.put(key, plain.length() > AnswerType.MOST_CHARACTERS ? cut(plain) : plain);
        }
    }

    /** Never between the two halves of a character. */
    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(AnswerType.MOST_CHARACTERS - 1))
                ? AnswerType.MOST_CHARACTERS - 1
                : AnswerType.MOST_CHARACTERS;
        return text.substring(0, end);
    }
}
