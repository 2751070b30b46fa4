package se.besked.i18n;

/**
 * Direction marks around words inside a text of another direction: a Swedish name must not turn an Arabic sentence
 * round, and 2026-000123 must not become 000123-2026.
 */
public final class Isolates {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolates() {}

    /** A number or code: always left to right. */
    public static String leftToRight(String code) {
        return LEFT_TO_RIGHT + code + END;
    }

    /**
     * Words that a person wrote, or a name: they keep their own direction where it can differ from the text's. Nothing
     * is put around nothing.
     */
    public static String own(Language language, String words) {
        String plain = strip(words); // a mark that is not closed would swallow the rest of the paragraph
        boolean turns =
                !plain.isEmpty() && (language.rightToLeft() || plain.chars().anyMatch(Isolates::rightToLeft));
        return turns ? FIRST_STRONG + plain + END : plain;
    }

    /** The words without any direction marks. */
    public static String strip(String words) {
        return words.replaceAll("[\u2066-\u2069\u200e\u200f]", "");
    }

    private static boolean rightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
