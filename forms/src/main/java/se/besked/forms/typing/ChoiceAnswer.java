package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;

/** One of the values that the question offers; anything else counts as nothing. */
final class ChoiceAnswer implements AnswerType {

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        String value = typed.apply("").strip();
        return limits.values().contains(value) ? Reading.of(value) : Reading.BLANK;
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
