package se.besked.forms.definition;

import java.util.List;

/** A version of a form. Once published it never changes: {@code forms.lock} holds its hash. */
public record FormDefinition(String code, int version, List<Kind> kinds, List<Step> steps, List<CrossCheck> checks) {

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
}
