package se.besked.web.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.application.PaperApplication;
import se.besked.application.PaperApplication.ChildDays;
import se.besked.application.RegistrationRule;
import se.besked.forms.definition.Kind;
import se.besked.shared.Rule;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;

/** An application on paper, read from the fields that an officer has typed it in. */
final class TypedPaper {

    /** Where what may not be registered is said; else at the month. */
    static final Map<Rule, String> FIELDS =
            Map.of(RegistrationRule.ARRIVED_AHEAD, "arrived", RegistrationRule.SIGNED_AFTER_ARRIVAL, "signedOn");

    private TypedPaper() {}

    /** Says at the fields what is missing or cannot be read. Only to be used where nothing is wrong with them. */
    static PaperApplication read(PostedFields fields, CaseView view, List<Kind> kinds) {
        return new PaperApplication(
                month(fields),
                arrived(fields),
                signed(fields),
                view.adults().stream()
                        .filter(adult -> fields.yes("signed." + adult.memberId()))
                        .map(CaseView.Member::personId)
                        .toList(),
                others(fields),
                view.children().stream().map(child -> days(fields, child)).toList(),
                TypedRows.read(fields, view, kinds));
    }

    private static LocalDate signed(PostedFields fields) {
        Optional<LocalDate> day = fields.date("signedOn");
        if (day.isEmpty() && fields.dateBegun("signedOn")) {
            fields.wrong("signedOn", TypedRule.DATE_WRONG.message());
        }
        return day.orElse(null);
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
