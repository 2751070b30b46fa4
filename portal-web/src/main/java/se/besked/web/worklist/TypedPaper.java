package se.besked.web.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.besked.application.PaperRegistration.ChildDays;
import se.besked.application.PaperRegistration.Row;
import se.besked.forms.definition.Kind;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;

/**
 * An application on paper, as an officer has typed it. Only to be used where nothing is wrong with the fields.
 *
 * @param arrived the day it came to the office
 * @param signed person ids of the adults who have signed it
 * @param others how many more live in the home
 */
record TypedPaper(
        YearMonth month, LocalDate arrived, List<Row> rows, List<ChildDays> days, int others, List<String> signed) {

    /** Says at the fields what is missing or cannot be read, in the order of this record. */
    static TypedPaper read(PostedFields fields, CaseView view, List<Kind> kinds) {
        return new TypedPaper(
                month(fields),
                arrived(fields),
                TypedRows.read(fields, view, kinds),
                view.children().stream().map(child -> days(fields, child)).toList(),
                others(fields),
                view.adults().stream()
                        .filter(adult -> fields.yes("signed." + adult.memberId()))
                        .map(CaseView.Member::personId)
                        .toList());
    }

    private static YearMonth month(PostedFields fields) {
        try {
            return YearMonth.parse(fields.text("month"));
        } catch (DateTimeParseException e) {
            fields.wrong("month", TypedRule.MONTH_MISSING.message());
            return null;
        }
    }

    private static LocalDate arrived(PostedFields fields) {
        return fields.date("arrived").orElseGet(() -> {
            fields.wrong("arrived", TypedRule.ARRIVED_WRONG.message());
            return null;
        });
    }

    private static ChildDays days(PostedFields fields, CaseView.Member child) {
        String typed = fields.text("days." + child.memberId()).strip();
        if (!typed.isEmpty() && !typed.matches("\\d|[12]\\d|3[01]")) {
            fields.wrong("days." + child.memberId(), TypedRule.DAYS_WRONG.message());
            return new ChildDays(child.memberId(), null, false);
        }
        return new ChildDays(
                child.memberId(),
                typed.isEmpty() ? null : Integer.valueOf(typed),
                fields.yes("lunch." + child.memberId()));
    }

    private static int others(PostedFields fields) {
        String typed = fields.text("others").strip();
        if (!typed.matches("\\d{0,2}")) {
            fields.wrong("others", TypedRule.OTHERS_WRONG.message());
        }
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
