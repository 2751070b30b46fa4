package se.besked.forms.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;

/** A day from three fields. A year of two digits is in this century. */
final class DateAnswer implements AnswerType {

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return read(typed.apply(".d"), typed.apply(".m"), typed.apply(".y"), limits.days());
    }

    @Override
    public Argument said(Object value) {
        return Argument.date((LocalDate) value);
    }

    @Override
    public List<String> problems() {
        return List.of("date.incomplete", "date.number", "date.year", "date.day", "date.range");
    }

    @Override
    public List<String> parts() {
        return List.of(".d", ".m", ".y");
    }

    @Override
    public int length(String part) {
        return part.equals(".y") ? 6 : 4;
    }

    @Override
    public Object forRules(Object value) {
        return ((LocalDate) value).toEpochDay();
    }

    static Reading read(String day, String month, String year, DayRange days) {
        String d = Typed.number(day);
        String m = Typed.number(month);
        String y = Typed.number(year);
        if (d.isEmpty() && m.isEmpty()) { // a year stands there before anybody has typed
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
