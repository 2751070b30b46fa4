package se.besked.forms.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import se.besked.i18n.Argument;

/** A day from three fields. A year of two digits is in this century. */
final class DateText {

    private DateText() {}

    static Reading read(String day, String month, String year, DayRange days) {
        String d = Typed.plain(day);
        String m = Typed.plain(month);
        String y = Typed.plain(year);
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return Reading.BLANK;
        }
        if (d.isEmpty() || m.isEmpty() || y.isEmpty()) {
            return Reading.wrong("date.incomplete");
        }
        if (!(d + m + y).matches("\\d+") || d.length() > 2 || m.length() > 2) {
            return Reading.wrong("date.number");
        }
        if (y.length() != 2 && y.length() != 4) {
            return Reading.wrong("date.year");
        }
        int fullYear = Integer.parseInt(y) + (y.length() == 2 ? 2000 : 0);
        try {
            LocalDate date = LocalDate.of(fullYear, Integer.parseInt(m), Integer.parseInt(d));
            return days.holds(date)
                    ? Reading.of(date)
                    : Reading.wrong("date.range", Argument.date(days.from()), Argument.date(days.to()));
        } catch (DateTimeException noSuchDay) {
            return Reading.wrong("date.day");
        }
    }
}
