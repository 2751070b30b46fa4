package se.besked.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.i18n.Argument;
import se.besked.i18n.Formats;
import se.besked.i18n.Isolates;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.i18n.Said;
import se.besked.i18n.Written;

/**
 * How a printed page says amounts, dates, names and numbers in its language; templates know it as {@code say}. Numbers
 * stand in isolates, so that they do not break over lines and 2026-000123 does not turn into 000123-2026 in
 * right-to-left pages; there names are isolated too.
 */
public final class Speech {

    private final Language language;

    Speech(Language language) {
        this.language = language;
    }

    /** A number or code: always left to right and on one line. */
    public String code(String code) {
        return Isolates.leftToRight(code.replace(' ', '\u00a0'));
    }

    /** A name or other words whose direction is their own. */
    public String name(String name) {
        return Isolates.own(language, name);
    }

    public String words(Said said) {
        return said.in(language);
    }

    /** The same in the middle of a sentence: {@code Socialsekreterare} as {@code socialsekreterare}. */
    public String inside(Said said) {
        return said instanceof Message message ? values(List.of(Argument.inside(message))) : words(said);
    }

    /** Answers of a form, side by side. */
    public String values(List<Argument> values) {
        return new Renderer(language).list(values);
    }

    /** The {@code lang} of words that a person wrote in another language than the page's; else null. */
    public String languageOf(Said said) {
        return said instanceof Written written && written.language() != language
                ? written.language().tag()
                : null;
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
        return code(Formats.size(language, bytes));
    }
}
