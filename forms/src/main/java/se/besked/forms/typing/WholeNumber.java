package se.besked.forms.typing;

import se.besked.i18n.Argument;

/** A count, in any digits. */
final class WholeNumber {

    private WholeNumber() {}

    static Reading read(String raw, int min, int max) {
        String text = Typed.plain(raw);
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
