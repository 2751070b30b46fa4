package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;

/** Free text, an e-mail address or a phone number. */
final class TextAnswer implements AnswerType {

    private static final int MOST = 200;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-/]{5,30}");

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return read(typed.apply(""), limits);
    }

    @Override
    public List<String> problems() {
        return List.of("text.long", "text.email", "text.phone");
    }

    @Override
    public String drawnAs(Limits limits) {
        return "lines".equals(limits.format()) ? "lines" : word();
    }

    @Override
    public String inputMode(Limits limits) {
        return "email".equals(limits.format()) ? "email" : "phone".equals(limits.format()) ? "tel" : "text";
    }

    @Override
    public int length(String part) {
        return MOST_CHARACTERS;
    }

    static Reading read(String raw, Limits limits) {
        String text = Typed.text(raw).strip();
        int most = (int) limits.max(MOST);
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        if (text.length() > most) {
            return Reading.wrong("text.long", Argument.number(most));
        }
        if ("email".equals(limits.format()) && !EMAIL.matcher(text).matches()) {
            return Reading.wrong("text.email");
        }
        return "phone".equals(limits.format()) ? phone(text) : Reading.of(text);
    }

    /** In the digits that every telephone has. */
    static Reading phone(String raw) {
        String number = Typed.number(raw);
        if (number.isEmpty()) {
            return Reading.BLANK;
        }
        return PHONE.matcher(number).matches() ? Reading.of(number) : Reading.wrong("text.phone");
    }
}
