package se.besked.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;

/**
 * How a printed page says amounts, dates, names and numbers in its language; templates know it as {@code say}. Numbers
 * stand in isolates, so that they do not break over lines and 2026-000123 does not turn into 000123-2026 in
 * right-to-left pages; there names are isolated too.
 */
public final class Said {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private final Language language;

    Said(Language language) {
        this.language = language;
    }

    /** A number or code: always left to right and on one line. */
    public String code(String code) {
        return LEFT_TO_RIGHT + code.replace(' ', '\u00a0') + END;
    }

    /** A name or other words whose direction is their own. */
    public String name(String name) {
        return isolate(language, name);
    }

    public String words(Wording wording) {
        return wording.in(language);
    }

    /**
     * The {@code lang} of words that the office wrote, where it is another than the page's: the office writes Swedish.
     */
    public String officeLanguage(Wording wording) {
        return wording instanceof Wording.Written && !language.binding() ? Language.SV.tag() : null;
    }

    /** Öre with the unit: {@code 5 400 kr}. */
    public String money(long ore) {
        return Formats.money(language, ore);
    }

    /** Öre without the unit: for columns. */
    public String amount(long ore) {
        return Formats.amount(language, ore);
    }

    public String day(LocalDate date) {
        return Formats.day(language, date);
    }

    public String date(LocalDate date) {
        return Formats.date(language, date);
    }

    public String month(YearMonth month) {
        return Formats.monthAndYear(language, month);
    }

    public String moment(Instant instant) {
        return Formats.dateAndTime(language, instant);
    }

    /** Bytes as {@code 245 kB} or {@code 1,4 MB}, rounded up so that nothing is 0. */
    public String size(long bytes) {
        if (bytes < 1_000_000) {
            return code((bytes + 999) / 1000 + "\u00a0kB");
        }
        long tenths = (bytes + 99_999) / 100_000;
        return code(tenths / 10 + (language == Language.SV ? "," : ".") + tenths % 10 + "\u00a0MB");
    }

    static String isolate(Language language, String words) {
        String plain =
                PrintedPage.withoutIsolates(words); // one that is not closed would swallow the rest of the paragraph
        return language.rightToLeft() ? FIRST_STRONG + plain + END : plain;
    }
}
