package se.besked.web.norm;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.forms.typing.FieldError;
import se.besked.norm.TrialRequest;

/** A trial request out of JSON: the fields are the records' components, and no others. */
final class TrialBody {

    private static final Set<String> REQUEST = names(TrialRequest.class);
    private static final Set<String> CHILD = names(TrialRequest.Child.class);
    private static final Set<String> INCOME = names(TrialRequest.Income.class);
    private static final Set<String> EXPENSE = names(TrialRequest.Expense.class);

    private TrialBody() {}

    /** @param problems gets what is wrong; fields that are wrong are null in the request */
    static TrialRequest read(Object json, List<FieldError> problems) {
        Fields body = Fields.of(json, "", REQUEST, problems);
        return new TrialRequest(
                body.integer("year"),
                body.text("adults"),
                body.integer("householdSize"),
                body.list(
                        "children",
                        CHILD,
                        child -> new TrialRequest.Child(
                                child.integer("age"),
                                child.integer("days"),
                                child.integer("daysInMonth"),
                                child.yesNo("lunchAtChildcare"))),
                body.list(
                        "incomes",
                        INCOME,
                        income -> new TrialRequest.Income(
                                income.number("amount"), income.yesNo("employment"), income.yesNo("jobStimulus"))),
                body.list("expenses", EXPENSE, expense -> new TrialRequest.Expense(expense.number("amount"))));
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
