package se.besked.forms.typing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Yes or no; anything else counts as nothing. */
public final class YesNoAnswer implements AnswerType {

    public static final String YES = "yes";
    public static final String NO = "no";

    @Override
    public Map<String, String> options() {
        Map<String, String> inOrder = new LinkedHashMap<>();
        inOrder.put(YES, "form.yes");
        inOrder.put(NO, "form.no");
        return inOrder;
    }

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        String value = typed.apply("").strip();
        return YES.equals(value) || NO.equals(value) ? Reading.of(value) : Reading.BLANK;
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
