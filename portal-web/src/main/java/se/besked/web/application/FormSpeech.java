package se.besked.web.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.forms.ShowWhen;
import se.besked.forms.Words;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.web.faces.PageFunctions;

/**
 * What the form engine says, in the language of the page. The functions {@code b:words} and {@code b:values} of the
 * pages.
 */
public final class FormSpeech {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private FormSpeech() {}

    /** A text of the form; empty for none. */
    public static String words(Words words) {
        return words == null ? "" : in(PageFunctions.language(), words);
    }

    /** The values of one answer, side by side. */
    public static String values(List<?> values) {
        Language language = PageFunctions.language();
        return values.stream()
                .map(value -> said(language, value).toString())
                .collect(Collectors.joining(language.rightToLeft() ? "\u060c " : ", "));
    }

    /**
     * What a script needs to follow a condition by itself: {@code key=value|value&key=value}; null for no condition.
     */
    public static String showWhen(List<ShowWhen> conditions) {
        return conditions == null || conditions.isEmpty()
                ? null
                : conditions.stream()
                        .map(condition -> condition.key() + "=" + String.join("|", condition.values()))
                        .collect(Collectors.joining("&"));
    }

    static String in(Language language, Words words) {
        return Texts.get(
                language,
                words.key(),
                words.args().stream().map(argument -> said(language, argument)).toArray());
    }

    private static Object said(Language language, Object value) {
        if (value instanceof Words words) {
            return in(language, words);
        } else if (value instanceof Long ore) {
            return Formats.money(language, ore);
        } else if (value instanceof LocalDate date) {
            return Formats.date(language, date);
        } else if (value instanceof YearMonth month) {
            return Formats.month(language, month);
        } else if (value instanceof String typed) {
            return isolated(language, typed);
        }
        return value;
    }

    /** Typed text and names keep their own direction, so that a Swedish name does not turn an Arabic sentence round. */
    private static String isolated(Language language, String typed) {
        boolean turns =
                !typed.isEmpty() && (language.rightToLeft() || typed.chars().anyMatch(FormSpeech::rightToLeft));
        return turns ? ISOLATE + typed + END : typed;
    }

    private static boolean rightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
