package se.besked.receipt.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in a line, from start to end. */
record FoundDay(LocalDate day, int start, int end) {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?"
                    + "|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zåäö])";
    private static final String START = "(?<![\\d])(?<!\\d[-/.:,])";
    private static final String YEAR = "(20\\d\\d|'?\\d\\d)(?!\\d)(?![.,:]\\d)";
    private static final String ORDINAL = "(?::[ea]|st|nd|rd|th|\\.)?";

    /** A way to write a day, and which groups are year, month and day. */
    private record Shape(Pattern pattern, int year, int month, int day) {
        Shape(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern), year, month, day);
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(START + "(20\\d\\d) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)", 1, 3, 4),
            new Shape(START + "(\\d{1,2})" + ORDINAL + " ?(?:of )?" + MONTH + "[.,]? ?" + YEAR, 3, 2, 1),
            new Shape("(?<![a-zåäö])" + MONTH + "[.]? ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(20\\d\\d)(?!\\d)", 3, 1, 2),
            new Shape(START + "(\\d{1,2}) ?/ ?(\\d{1,2}) ?[-/ .] ?" + YEAR, 3, 2, 1),
            new Shape(START + "(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR, 3, 2, 1),
            new Shape(START + "(\\d{1,2})-(\\d{1,2})-(20\\d\\d)(?!\\d)", 3, 2, 1),
            new Shape(START + "(\\d\\d)-(\\d\\d)-(\\d\\d)(?![-\\d])", 1, 2, 3),
            new Shape(START + "(\\d\\d)-(\\d\\d)-(\\d\\d)(?![-\\d])", 3, 2, 1),
            new Shape(START + "(20\\d\\d)(0[1-9]|1[0-2])(\\d\\d)(?!\\d)(?! ?[-+]\\d)", 1, 2, 3),
            new Shape("(?<=dat(?:um|e):? ?)(\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)(?! ?[-+]\\d)", 1, 2, 3));

    /** Months with a year and times of day: no days, and their digits are no amounts. */
    private static final Pattern NO_AMOUNTS = Pattern.compile(MONTH + "[.,]? ?20\\d\\d(?!\\d)|(?<!\\d)20\\d\\d ?"
            + MONTH + "|(?<!\\d)20\\d\\d-(?:0[1-9]|1[0-2])(?![-\\d])"
            + "|(?<!\\d)\\d{1,2}:\\d\\d:\\d\\d(?!\\d)|(?:kl|tid|time|klockan)[.:]? ?\\d{1,2}[:.]\\d\\d(?!\\d)"
            + "|# ?,? ?t?\\d{1,2}[:.]\\d\\d(?!\\d)");

    /** The days of a line that are not too far from today (two years back, one ahead), from left to right. */
    static List<FoundDay> in(String line, LocalDate today) {
        List<FoundDay> days = new ArrayList<>();
        String rest = line;
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(rest);
            StringBuilder left = new StringBuilder(rest);
            while (matcher.find()) {
                Optional<LocalDate> day = day(matcher, shape, today);
                if (day.isPresent()) {
                    days.add(new FoundDay(day.get(), matcher.start(), matcher.end()));
                    blank(left, matcher.start(), matcher.end());
                }
            }
            rest = left.toString();
        }
        days.sort(Comparator.comparingInt(FoundDay::start));
        return days;
    }

    /** The line without what belongs to days and times, at its old length. */
    static String without(String line, List<FoundDay> days) {
        StringBuilder left = new StringBuilder(line);
        days.forEach(day -> blank(left, day.start, day.end));
        Matcher matcher = NO_AMOUNTS.matcher(left.toString());
        while (matcher.find()) {
            blank(left, matcher.start(), matcher.end());
        }
        return left.toString();
    }

    private static void blank(StringBuilder line, int start, int end) {
        for (int i = start; i < end; i++) {
            line.setCharAt(i, '#');
        }
    }

    private static Optional<LocalDate> day(Matcher matcher, Shape shape, LocalDate today) {
        int year = Integer.parseInt(matcher.group(shape.year).replace("'", ""));
        int month = month(matcher.group(shape.month));
        int day = Integer.parseInt(matcher.group(shape.day));
        // Month before day, as it is written in America, where only that is a day.
        boolean turned = month > 12 && day <= 12 && matcher.group().contains("/") && shape.year != 1;
        try {
            LocalDate found = LocalDate.of(year < 100 ? 2000 + year : year, turned ? day : month, turned ? month : day);
            boolean near =
                    !found.isBefore(today.minusYears(YEARS_BACK)) && !found.isAfter(today.plusYears(YEARS_AHEAD));
            return near ? Optional.of(found) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        if (PaperLine.digit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int month = 0;
        while (!text.substring(0, 3).matches(MONTHS.get(month))) {
            month++;
        }
        return month + 1;
    }
}
