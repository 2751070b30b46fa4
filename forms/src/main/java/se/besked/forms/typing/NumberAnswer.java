package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;

/** A count, in any digits. */
final class NumberAnswer implements AnswerType {

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return read(typed.apply(""), (int) limits.min(0), (int) limits.max(999));
    }

    @Override
    public Argument said(Object value) {
        return Argument.number((Integer) value);
    }

    @Override
    public List<String> problems() {
        return List.of("number.number", "number.whole", "number.small", "number.large");
    }

    static Reading read(String raw, int min, int max) {
        String text = Typed.number(raw);
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        if (text.matches("-\\d+")) {
            return Reading.wrong("number.small", Argument.number(min));
        }
        if (text.matches("\\d+[.,]\\d+")) {
            return Reading.wrong("number.whole");
        }
        if (!text.matches("\\d+")) {
            return Reading.wrong("number.number");
        }
        String bare = text.replaceFirst("^0+(?=\\d)", "");
        if (bare.length() > 9 || Integer.parseInt(bare) > max) {
            return Reading.wrong("number.large", Argument.number(max));
        }
        return Integer.parseInt(bare) < min
                ? Reading.wrong("number.small", Argument.number(min))
                : Reading.of(Integer.parseInt(bare));
    }
}
