package se.besked.forms;

/** A count, in any digits. */
final class WholeNumber {

    private WholeNumber() {}

    static Reading read(String raw, int min, int max) {
        String text = Typed.plain(raw);
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        if (text.matches("-\\d+")) {
            return Reading.wrong("number.small", min);
        }
        if (text.matches("\\d+[.,]\\d+")) {
            return Reading.wrong("number.whole");
        }
        if (!text.matches("\\d+")) {
            return Reading.wrong("number.number");
        }
        String bare = text.replaceFirst("^0+(?=\\d)", "");
        if (bare.length() > 9 || Integer.parseInt(bare) > max) {
            return Reading.wrong("number.large", max);
        }
        return Integer.parseInt(bare) < min ? Reading.wrong("number.small", min) : Reading.of(Integer.parseInt(bare));
    }
}
