package se.besked.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.inspection.Refusal;

/** The functions of {@code besked.taglib.xml}: texts with arguments, amounts and dates in the language of the page. */
public final class PageFunctions {

    private PageFunctions() {}

    public static String text(String key, Object first) {
        return Texts.get(language(), key, first);
    }

    public static String text2(String key, Object first, Object second) {
        return Texts.get(language(), key, first, second);
    }

    public static String text3(String key, Object first, Object second, Object third) {
        return Texts.get(language(), key, first, second, third);
    }

    public static String text4(String key, Object first, Object second, Object third, Object fourth) {
        return Texts.get(language(), key, first, second, third, fourth);
    }

    /** Why a file was not taken, and what to do. */
    public static String refusal(Refusal reason) {
        return reason == null ? "" : reason.message().in(language());
    }

    /** The key of a value from a closed list: {@code key('office.status', status)} is {@code office.status.DRAFT}. */
    public static String key(String prefix, Object value) {
        return prefix + "." + value;
    }

    /** Öre as {@code 5 400 kr}. */
    public static String money(Long ore) {
        return ore == null ? "" : Formats.money(language(), ore);
    }

    /** Öre as {@code 5 400}. */
    public static String amount(Long ore) {
        return ore == null ? "" : Formats.amount(language(), ore);
    }

    /** {@code 27 november}. */
    public static String day(TemporalAccessor when) {
        return when == null ? "" : Formats.day(language(), dateOf(when));
    }

    /** {@code 27 november 2026}. */
    public static String date(TemporalAccessor when) {
        return when == null ? "" : Formats.date(language(), dateOf(when));
    }

    /** {@code fredag 27 november}. */
    public static String weekday(TemporalAccessor when) {
        return when == null ? "" : Formats.weekday(language(), dateOf(when));
    }

    /** {@code december}, inside a sentence. */
    public static String month(YearMonth month) {
        return month == null ? "" : Formats.month(language(), month);
    }

    /** {@code December}, as a heading. */
    public static String monthHeading(YearMonth month) {
        return month == null ? "" : Formats.monthHeading(language(), month);
    }

    /** {@code december 2026}. */
    public static String monthAndYear(YearMonth month) {
        return month == null ? "" : Formats.monthAndYear(language(), month);
    }

    /** {@code 14:02}. */
    public static String time(Instant instant) {
        return instant == null ? "" : Formats.time(instant);
    }

    /** {@code 27 november 2026 14:02}. */
    public static String dateAndTime(Instant instant) {
        return instant == null ? "" : Formats.dateAndTime(language(), instant);
    }

    /** A phone number or a case number: kept in order and in one piece inside right-to-left text, as amounts are. */
    public static String code(String written) {
        if (written == null || !language().rightToLeft()) {
            return written;
        }
        return '\u2066' + written.replaceAll("(\\d{4})-(\\d{6})", "$1\u2060-\u2060$2") + '\u2069';
    }

    /** Two letters for the circle beside a name: {@code KL} for Karin Lund. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.trim().split("\\s+");
        String first = Character.toString(words[0].codePointAt(0));
        return words.length == 1 ? first : first + Character.toString(words[words.length - 1].codePointAt(0));
    }

    /** The ids of what describes a field, or null where nothing does. */
    public static String describedBy(String name, String hint, String error) {
        String ids = (hint == null || hint.isEmpty() ? "" : name + "-hint ")
                + (error == null || error.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.trim();
    }

    /** What a provision says in a sentence, by its short name such as {@code SoL 12:7}; the name where we have none. */
    public static String law(String source) {
        return source != null && Texts.has(language(), lawKey(source)) ? Texts.get(language(), lawKey(source)) : source;
    }

    /** The key of that sentence. */
    public static String lawKey(String source) {
        return "apply.law." + source.replaceAll("[ :]", "_");
    }

    private static LocalDate dateOf(TemporalAccessor when) {
        return when instanceof Instant instant ? instant.atZone(Formats.ZONE).toLocalDate() : LocalDate.from(when);
    }

    /** The language of the page. */
    public static Language language() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Address.of(request).map(Address::language).orElse(Language.SV);
    }
}
