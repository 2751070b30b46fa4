package se.besked.forms.typing;

import java.util.regex.Pattern;
import se.besked.i18n.Argument;

/** Free text, an e-mail address or a phone number. */
final class TextAnswer {

    private static final int MOST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-/]{5,30}");

    private TextAnswer() {}

    static Reading read(String raw, Limits limits) {
        String text = raw.strip();
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
        if ("phone".equals(limits.format()) && !PHONE.matcher(Typed.plain(text)).matches()) {
            return Reading.wrong("text.phone");
        }
        return Reading.of(text);
    }
}
