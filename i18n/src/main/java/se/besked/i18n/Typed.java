package se.besked.i18n;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people type, made plain: phones and word processors add signs that nobody sees, and write the same letter, space
 * or hyphen in several ways. The same is done with what is stored and with what is searched for, so that they meet.
 */
public final class Typed {

    /**
     * Signs without a picture of their own. The joiners and variation selectors belong to how some scripts and emoji
     * are written and stay between letters.
     */
    private static final UnicodeSet INVISIBLE = new UnicodeSet(
                    "[[:Default_Ignorable_Code_Point:][:Cc:]-[\\n\\r\\t]-[\\u200C\\u200D\\uFE00-\\uFE0F]]")
            .freeze();

    private static final UnicodeSet SPACE = new UnicodeSet("[[:Zs:]\\u2800]").freeze();
    private static final UnicodeSet JOINER = new UnicodeSet("[\\u200C\\u200D\\uFE00-\\uFE0F]").freeze();
    private static final UnicodeSet MARK = new UnicodeSet("[:M:]").freeze();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_NAME = 300;
    private static final UnicodeSet DASH = new UnicodeSet("[:Dash:]").freeze();

    private Typed() {}

    /** Words: composed letters, one kind of space, nothing invisible. Empty if there is nothing to see. Lines stay. */
    public static String text(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(raw.length());
        Normalizer2.getNFCInstance().normalize(raw).codePoints().forEach(c -> {
            if (SPACE.contains(c)) {
                text.append(' ');
            } else if (!INVISIBLE.contains(c)) {
                text.appendCodePoint(c);
            }
        });
        String seen = text.toString();
        return JOINER.containsAll(seen.replaceAll("\\s", "")) ? "" : seen;
    }

    /**
     * The same as several lines, each parted from the next in the one way that a browser sends back as it was given:
     * without blanks around the whole, so that what was shown and comes back is what was typed.
     */
    public static String lines(String raw) {
        return text(raw).replaceAll("\r\n?|[\u2028\u2029]", "\n").strip();
    }

    /** Words as they are looked for: in small letters, without accents, rings, dots and joiners in them. */
    public static String folded(String raw) {
        String apart = Normalizer2.getNFKDInstance().normalize(text(raw)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !MARK.contains(c) && !JOINER.contains(c)).forEach(c -> {
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'đ', 'ð' -> plain.append('d');
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'þ' -> plain.append("th");
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip().replaceAll("\\s+", " ");
    }

    /** The words of a name, folded, each once and of at most a hundred signs: those that a search begins with. */
    public static Set<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(folded(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same words as one text, each after a blank; at most three hundred signs. */
    public static String inWords(String name) {
        String all = words(name).stream().map(word -> " " + word).collect(Collectors.joining());
        return all.substring(0, Math.min(all.length(), LONGEST_NAME));
    }

    /** An amount, a number or a code: digits of any script as 0–9, any dash as a hyphen, any comma as one; trimmed. */
    public static String number(String raw) {
        StringBuilder plain = new StringBuilder();
        text(raw).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '\u066b' || c == '\u060c') {
                plain.append(',');
            } else if (c == '\u066c') {
                plain.append('.');
            } else if (DASH.contains(c)) {
                plain.append('-');
            } else if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (!JOINER.contains(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    /** Only the digits, or null when anything but digits, spaces, hyphens and dots was typed. */
    public static String digits(String raw) {
        String bare = number(raw).replaceAll("[ .\\-]", "");
        return bare.matches("\\d*") ? bare : null;
    }
}
