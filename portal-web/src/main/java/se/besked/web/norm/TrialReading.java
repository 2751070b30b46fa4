package se.besked.web.norm;

import static se.besked.i18n.Argument.number;
import static se.besked.i18n.Argument.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.besked.forms.typing.FieldError;
import se.besked.forms.typing.TypedAnswer;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.norm.TrialCalculation;
import se.besked.norm.TrialRequest;

/** Reads what is typed on the page into a request, and says what is wrong at which field. */
final class TrialReading {

    private final TrialForm form;
    private final List<FieldError> problems = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private final TrialRequest request;

    TrialReading(TrialForm form, TrialCalculation calculation) {
        this.form = form;
        request = new TrialRequest(
                needed("year", phrase("norm.page.year"), 1900, 2999),
                form.value("adults"),
                count("householdSize", phrase("norm.page.size"), 1, TrialRequest.MOST_IN_HOME),
                children(),
                incomes(),
                expenses());
        if (problems.isEmpty()) {
            calculation.check(request).forEach(this::together);
        }
        if (problems.isEmpty()) {
            calculation.lacksNorm(request.year()).ifPresent(problems::add);
        }
    }

    /** What is wrong, each with the id of its field, in the order of the page. */
    List<FieldError> problems() {
        return problems;
    }

    /** Ready to be calculated when there are no problems. */
    TrialRequest request() {
        return request;
    }

    /** The kinds of the costs that were typed, in the order of the request. */
    List<String> costs() {
        return costs;
    }

    private List<TrialRequest.Child> children() {
        List<TrialRequest.Child> children = new ArrayList<>();
        for (int row : form.children()) {
            String at = "child." + row;
            Message whose = Message.of("norm.page.child", number(children.size() + 1));
            Integer age = needed(at + ".age", of(whose, phrase("norm.page.age")), 0, TrialRequest.OLDEST_CHILD);
            Integer days = count(at + ".days", of(whose, phrase("norm.page.days")), 0, TrialRequest.LONGEST_MONTH);
            Integer month = days == null ? null : TrialRequest.LONGEST_MONTH;
            children.add(new TrialRequest.Child(age, days, month, form.ticked(at + ".lunch")));
        }
        return children;
    }

    private List<TrialRequest.Income> incomes() {
        List<TrialRequest.Income> incomes = new ArrayList<>();
        int number = 0;
        for (int row : form.incomes()) {
            BigDecimal kronor =
                    kronor("income." + row + ".amount", phrase(Message.of("norm.page.income", number(++number))));
            if (kronor != null) {
                String kind = form.value("income." + row + ".kind");
                boolean stimulus = kind.equals("stimulus");
                incomes.add(new TrialRequest.Income(kronor, stimulus || kind.equals("pay"), stimulus));
            }
        }
        return incomes;
    }

    private List<TrialRequest.Expense> expenses() {
        List<TrialRequest.Expense> expenses = new ArrayList<>();
        for (String cost : TrialForm.COSTS) {
            BigDecimal kronor = kronor(cost, phrase("form.kind." + cost));
            if (kronor != null) {
                expenses.add(new TrialRequest.Expense(kronor));
                costs.add(cost);
            }
        }
        return expenses;
    }

    private Integer needed(String name, Argument label, int least, int most) {
        TypedAnswer<Integer> number = read(name, label, TypedAnswer.whole(form.value(name), least, most));
        if (number.value() == null && number.problemKey() == null) {
            problems.add(new FieldError(name, Message.of("form.problem.number.missing", label)));
        }
        return number.value();
    }

    private Integer count(String name, Argument label, int least, int most) {
        return read(name, label, TypedAnswer.whole(form.value(name), least, most))
                .value();
    }

    private BigDecimal kronor(String name, Argument label) {
        Long ore = read(name, label, TypedAnswer.money(form.value(name), TrialRequest.MOST_ORE))
                .value();
        return ore == null ? null : BigDecimal.valueOf(ore, 2);
    }

    private <T> TypedAnswer<T> read(String name, Argument label, TypedAnswer<T> number) {
        if (number.problemKey() != null) {
            List<Argument> said =
                    Stream.concat(Stream.of(label), number.arguments().stream()).toList();
            problems.add(new FieldError(name, new Message(number.problemKey(), said)));
        }
        return number;
    }

    /** Values that are right by themselves and not together: those of one field each, beside who applies. */
    private void together(FieldError problem) {
        String label = problem.field().equals("householdSize") ? "norm.page.size" : "norm.page.adults";
        problems.add(
                new FieldError(problem.field(), Message.of("norm.page.of", phrase(label), phrase(problem.message()))));
    }

    private static Argument of(Message whose, Argument what) {
        return phrase(Message.of("norm.page.of", phrase(whose), what));
    }
}
