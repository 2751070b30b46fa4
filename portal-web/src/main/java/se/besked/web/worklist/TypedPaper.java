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
import se.besked.forms.typing.TypedAnswer;
import se.besked.shared.Rule;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;

/** An application on paper, read from the fields that an officer has typed it in. */
final class TypedPaper {

    /** Where what may not be registered is said; else at the month. */
    static final Map<Rule, String> FIELDS =
            Map.of(RegistrationRule.ARRIVED_AHEAD, "arrived", RegistrationRule.SIGNED_AFTER_ARRIVAL, "signedOn");

    /** As many as the form lets somebody type. */
    private static final int MOST_DAYS = 31;

    private static final int MOST_OTHERS = 20;

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
        return new ChildDays(
                child.memberId(),
                whole(fields, "days." + child.memberId(), MOST_DAYS, TypedRule.DAYS_WRONG),
                fields.yes("lunch." + child.memberId()));
    }

    private static int others(PostedFields fields) {
        Integer others = whole(fields, "others", MOST_OTHERS, TypedRule.OTHERS_WRONG);
        return others == null ? 0 : others;
    }

    /** @return null where nothing was typed, or where the rule now stands at the field */
    private static Integer whole(PostedFields fields, String name, int most, TypedRule rule) {
        TypedAnswer<Integer> read = TypedAnswer.whole(fields.text(name), 0, most);
        if (read.problemKey() != null) {
            fields.wrong(name, rule.message());
        }
        return read.value();
    }
}
