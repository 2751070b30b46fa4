package se.besked.forms.definition;

import java.util.List;

/**
 * A version of a form. Once published it never changes: {@code forms.lock} holds its hash.
 *
 * @param title what the form is called on its pages; null where these say it in another way
 * @param arguments the facts that every text of the form takes, in order, before a person's name
 * @param period the fact that holds the month which dates of line items are counted from; null for a form without them
 */
public record FormDefinition(
        String code,
        int version,
        String title,
        List<String> arguments,
        String period,
        List<Kind> kinds,
        List<Step> steps,
        List<CrossCheck> checks) {

    /** @throws IllegalArgumentException if the form has no such step */
    public Step step(String id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + id + " in " + code));
    }

    public boolean hasStep(String id) {
        return steps.stream().anyMatch(step -> step.id().equals(id));
    }

    /** @throws IllegalArgumentException if the form has no such kind */
    public Kind kind(String id) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind " + id + " in " + code));
    }

    public List<Kind> kinds(Side side) {
        return kinds.stream().filter(kind -> kind.side() == side).toList();
    }

    /** The kinds whose definition carries the tag. */
    public List<Kind> kindsTagged(String tag) {
        return kinds.stream().filter(kind -> kind.tagged(tag)).toList();
    }

    /** The questions whose definition carries the tag, in the order of the form. */
    public List<Question> questionsTagged(String tag) {
        return steps.stream()
                .flatMap(Step::questions)
                .filter(question -> question.tagged(tag))
                .toList();
    }
}
