package se.besked.receipt.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a machine believes stands on a paper. Always shown as read by machine, never taken for true.
 *
 * @param totalOre what the paper seems to cost; empty when nothing on it says which amount that is
 * @param date the day it seems to be about
 * @param amountsOre all amounts that were found, most likely first, without repetition, at most {@value #MOST}
 * @param dates all days that were found, most likely first, without repetition, at most {@value #MOST}
 * @param kind what kind of paper it seems to be
 * @param engine what read it, with version and languages, such as "tesseract 5.3.0 swe+eng"
 */
public record Reading(
        OptionalLong totalOre,
        Optional<LocalDate> date,
        List<Long> amountsOre,
        List<LocalDate> dates,
        PaperKind kind,
        String engine) {

    /** Most amounts, and most days, that are kept. */
    public static final int MOST = 20;

    private static final int LONGEST_ENGINE = 100;
    private static final int PARTS = 6;
    /** So many were stored before a paper had a kind. */
    private static final int PARTS_WITHOUT_KIND = 5;

    public Reading {
        amountsOre = amountsOre.stream().limit(MOST).toList();
        dates = dates.stream().limit(MOST).toList();
        engine = engine.replace(';', ' ').strip();
        engine = engine.substring(0, Math.min(engine.length(), LONGEST_ENGINE));
    }

    /** Whether neither an amount nor a day was found. */
    public boolean empty() {
        return amountsOre.isEmpty() && dates.isEmpty();
    }

    /** The same findings, read by that engine. */
    public Reading by(String reader) {
        return new Reading(totalOre, date, amountsOre, dates, kind, reader);
    }

    /** As one short line (at most 1 000 characters) to be stored: total;date;amounts;dates;kind;engine. */
    public String written() {
        return String.join(
                ";",
                totalOre.isPresent() ? String.valueOf(totalOre.getAsLong()) : "",
                date.map(LocalDate::toString).orElse(""),
                joined(amountsOre),
                joined(dates),
                kind.name(),
                engine);
    }

    /**
     * What {@link #written} wrote, now or before papers had kinds; those are of an unknown one.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Reading of(String written) {
        String[] parts = written.split(";", -1);
        boolean withKind = parts.length == PARTS;
        if (!withKind && parts.length != PARTS_WITHOUT_KIND) {
            throw new IllegalArgumentException("Not a reading");
        }
        try {
            return new Reading(
                    parts[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[0])),
                    parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
                    separated(parts[2], Long::valueOf),
                    separated(parts[3], LocalDate::parse),
                    withKind ? PaperKind.named(parts[4]).orElseThrow() : PaperKind.UNKNOWN,
                    parts[parts.length - 1]);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a reading", e);
        }
    }

    private static String joined(List<?> findings) {
        return findings.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<T> separated(String text, Function<String, T> one) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(one).toList();
    }
}
