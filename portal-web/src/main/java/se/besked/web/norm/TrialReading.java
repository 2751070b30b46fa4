package se.besked.web.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.typing.FieldError;
import se.besked.forms.typing.TypedNumber;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;
import se.besked.norm.TrialCalculation;
import se.besked.norm.TrialRequest;

/** Reads what is typed on the page into a request, and says in the reader's language what is wrong at which field. */
final class TrialReading {

    private static final int LONGEST_MONTH = 31;
    private static final int MOST_IN_HOME = 50;
    private static final int OLDEST_CHILD = 20;
    private static final long MOST_ORE = 999_999_900L;

    private final TrialForm form;
    private final Language language;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final List<String> costs = new ArrayList<>();
    private TrialRequest request;

    private TrialReading(TrialForm form, Language language) {
        this.form = form;
        this.language = language;
    }

    static TrialReading of(TrialForm form, TrialCalculation calculation, Language language) {
        TrialReading reading = new TrialReading(form, language);
        reading.read();
        reading.check(calculation);
        return reading;
    }

    /** What is wrong, by the id of the field, in the order of the page. */
    Map<String, String> problems() {
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

    private void read() {
        Integer year = count("year", text("norm.page.year"), 1900, 2999, true);
        Integer size = count("householdSize", text("norm.page.size"), 1, MOST_IN_HOME, false);
        List<TrialRequest.Child> children = new ArrayList<>();
        for (int row : form.children()) {
            String at = "child." + row;
            String whose = text("norm.page.child", children.size() + 1);
            Integer age = count(at + ".age", text("norm.page.of", whose, text("norm.page.age")), 0, OLDEST_CHILD, true);
            Integer days =
                    count(at + ".days", text("norm.page.of", whose, text("norm.page.days")), 0, LONGEST_MONTH, false);
            children.add(
                    new TrialRequest.Child(age, days, days == null ? null : LONGEST_MONTH, form.ticked(at + ".lunch")));
        }
        List<TrialRequest.Income> incomes = new ArrayList<>();
        int number = 0;
        for (int row : form.incomes()) {
            number++;
            String at = "income." + row;
            BigDecimal kronor = kronor(at + ".amount", text("norm.page.income", number));
            String kind = form.value(at + ".kind");
            if (kronor != null) {
                boolean stimulus = kind.equals("stimulus");
                incomes.add(new TrialRequest.Income(kronor, stimulus || kind.equals("pay"), stimulus));
            }
        }
        List<TrialRequest.Expense> expenses = new ArrayList<>();
        for (String cost : TrialForm.COSTS) {
            BigDecimal kronor = kronor(cost, text("form.kind." + cost));
            if (kronor != null) {
                expenses.add(new TrialRequest.Expense(kronor));
                costs.add(cost);
            }
        }
        request = new TrialRequest(year, form.value("adults"), size, children, incomes, expenses);
    }

    private void check(TrialCalculation calculation) {
        if (!problems.isEmpty()) {
            return;
        }
        for (FieldError problem : calculation.check(request)) {
            String at = problem.field();
            String label = text(at.equals("householdSize") ? "norm.page.size" : "norm.page.adults");
            problems.put(at, text("norm.page.of", label, problem.message().in(language)));
        }
        if (problems.isEmpty() && !calculation.hasNorm(request.year())) {
            problems.put(
                    "year",
                    text("norm.trial.no-norm", request.year().toString(), TrialChoices.joined(calculation.years())));
        }
    }

    private Integer count(String name, String label, int least, int most, boolean asked) {
        TypedNumber number = TypedNumber.whole(form.value(name), least, most);
        wrong(name, label, number);
        if (asked && number.value() == null) {
            problems.putIfAbsent(name, text("form.problem.number.missing", label));
        }
        return number.count();
    }

    private BigDecimal kronor(String name, String label) {
        TypedNumber amount = TypedNumber.money(form.value(name), MOST_ORE);
        wrong(name, label, amount);
        return amount.value() == null ? null : BigDecimal.valueOf(amount.value(), 2);
    }

    private void wrong(String name, String label, TypedNumber number) {
        if (number.problemKey() != null) {
            List<Argument> said = new ArrayList<>(List.of(Argument.text(label)));
            said.addAll(number.arguments());
            problems.put(name, new Message(number.problemKey(), said).in(language));
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }
}
