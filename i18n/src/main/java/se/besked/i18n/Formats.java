package se.besked.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one place where dates, months, times and amounts become text. Thousands are parted by U+202F, the narrow no-break
 * space: it keeps the groups of an amount together and in order in right-to-left text too.
 */
public final class Formats {

    /** Where the municipality is: every date that a person sees is a date there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final char GROUP = '\u202f';
    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';

    private static final Map<Language, Map<String, DateFormat>> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<Language, String[]> MONTHS = new ConcurrentHashMap<>();

    private Formats() {}

    /** Öre as kronor without unit, {@code 5 400} or {@code 144,30}; whole kronor show no decimals. */
    public static String amount(Language language, long ore) {
        long abs = Math.abs(ore);
        StringBuilder digits = new StringBuilder(Long.toString(abs / 100));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, GROUP);
        }
        if (abs % 100 != 0) {
            digits.append(language.decimalMark()).append(String.format("%02d", abs % 100));
        }
        return ore < 0 ? MINUS + digits.toString() : digits.toString();
    }

    /** Öre as kronor with unit, {@code 5 400 kr}, unbroken; the unit is the same in every language. */
    public static String money(Language language, long ore) {
        String text = amount(language, ore) + NO_BREAK + "kr";
        // Left-to-right isolate: the minus, the digits and the unit keep their order inside Arabic.
        return language.rightToLeft() ? Isolates.leftToRight(text) : text;
    }

    /** Bytes as {@code 245 kB} or {@code 1,4 MB}, rounded up so that nothing is 0. */
    public static String size(Language language, long bytes) {
        if (bytes < 1_000_000) {
            return (bytes + 999) / 1000 + (NO_BREAK + "kB");
        }
        long tenths = (bytes + 99_999) / 100_000;
        return tenths / 10 + (language.decimalMark() + "") + tenths % 10 + NO_BREAK + "MB";
    }

    /** {@code 27 november}: for dates near by. */
    public static String day(Language language, LocalDate date) {
        return format(language, "dMMMM", date);
    }

    /** {@code 27 november 2026}. */
    public static String date(Language language, LocalDate date) {
        return format(language, "dMMMMy", date);
    }

    /** {@code fredag 27 november}. */
    public static String weekday(Language language, LocalDate date) {
        return format(language, "EEEEdMMMM", date);
    }

    /** {@code december}, as inside a sentence. */
    public static String month(Language language, YearMonth month) {
        return MONTHS.computeIfAbsent(
                        language,
                        of -> new DateFormatSymbols(of.icu())
                                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE))[
                month.getMonthValue() - 1];
    }

    /** {@code december 2026}. */
    public static String monthAndYear(Language language, YearMonth month) {
        return month(language, month) + NO_BREAK + month.getYear();
    }

    /** The month as the first word of a heading: {@code December}. */
    public static String monthHeading(Language language, YearMonth month) {
        String name = month(language, month);
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /** {@code 14:02}, the clock in Sweden. */
    public static String time(Instant instant) {
        return String.format("%tR", instant.atZone(ZONE));
    }

    /** {@code 27 november 2026 14:02}. */
    public static String dateAndTime(Language language, Instant instant) {
        return date(language, instant.atZone(ZONE).toLocalDate()) + " " + time(instant);
    }

    private static String format(Language language, String skeleton, LocalDate date) {
        // Made once, for finding a pattern is dear; copied for each use, for it is not made for two threads at once.
        DateFormat format = (DateFormat) PATTERNS.computeIfAbsent(language, of -> new ConcurrentHashMap<>())
                .computeIfAbsent(skeleton, of -> pattern(language, of))
                .clone();
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static DateFormat pattern(Language language, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
