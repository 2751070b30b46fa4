package se.besked.norm;

import static se.besked.i18n.Argument.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.norm.CalculationInput.Adult;

/**
 * The calculation for anyone who wants to try it, without sign-in; nothing is kept. The page and the machine interface
 * both come here: {@link #check}, then {@link #lacksNorm}, then {@link #calculation} or {@link #answer}.
 */
@ApplicationScoped
public class TrialCalculation {

    private final NormTables tables;

    @Inject
    public TrialCalculation(NormTables tables) {
        this.tables = tables;
    }

    /**
     * What is wrong with the request, field by field; empty if it can be calculated, provided that its year has a norm.
     */
    public List<FieldError> check(TrialRequest request) {
        return new TrialCheck().of(request);
    }

    /** What is wrong with a year that has no verified norm; empty for one that has. */
    public Optional<FieldError> lacksNorm(int year) {
        return tables.approved(year).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError(
                        "year",
                        Message.of(
                                "norm.trial.no-norm", Argument.text(Integer.toString(year)), Argument.list(years()))));
    }

    /** The years that can be calculated, in order. */
    public List<Argument> years() {
        return tables.approvedYears().stream()
                .map(year -> Argument.text(year.toString()))
                .toList();
    }

    /**
     * The whole calculation, row by row. @throws IllegalArgumentException if the request is not right or its year has
     * no norm
     */
    public Calculation calculation(TrialRequest request) {
        List<FieldError> problems = check(request);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not checked: " + problems.get(0).field());
        }
        NormTable table = tables.approved(request.year())
                .orElseThrow(() -> new IllegalArgumentException("No norm for " + request.year()));
        return NormCalculation.calculate(input(request), table);
    }

    /** The short answer, its labels in that language. @throws IllegalArgumentException as {@link #calculation} */
    public TrialAnswer answer(TrialRequest request, Language language) {
        return TrialAnswer.of(calculation(request), language);
    }

    private static CalculationInput input(TrialRequest request) {
        List<Adult> adults = new ArrayList<>(List.of(new Adult("1", null)));
        if (request.adults().equals(TrialRequest.COUPLE)) {
            adults.add(new Adult("2", null));
        }
        List<CalculationInput.Child> children = new ArrayList<>();
        for (TrialRequest.Child child : request.children()) {
            children.add(child("child" + (children.size() + 1), child));
        }
        List<CalculationInput.Income> incomes = new ArrayList<>();
        for (TrialRequest.Income income : request.incomes()) {
            int at = incomes.size() + 1;
            incomes.add(CalculationInput.Income.pay(
                    "income" + at,
                    Message.of("norm.row.income", number(at)),
                    ore(income.amount()),
                    Boolean.TRUE.equals(income.jobStimulus())));
        }
        List<CalculationInput.Expense> expenses = new ArrayList<>();
        for (TrialRequest.Expense expense : request.expenses()) {
            int at = expenses.size() + 1;
            expenses.add(new CalculationInput.Expense(
                    "expense" + at,
                    Message.of("norm.row.expense", number(at)),
                    ExpenseGroup.SUPPORT,
                    ore(expense.amount())));
        }
        int others = request.householdSize() == null ? 0 : request.householdSize() - adults.size() - children.size();
        return CalculationInput.of(adults, children).sharingWith(others).with(expenses, incomes);
    }

    private static CalculationInput.Child child(String ref, TrialRequest.Child child) {
        boolean lunch = Boolean.TRUE.equals(child.lunchAtChildcare());
        return child.days() == null
                ? CalculationInput.Child.wholeMonth(ref, null, child.age(), lunch)
                : new CalculationInput.Child(ref, null, child.age(), lunch, child.days(), child.daysInMonth());
    }

    private static long ore(BigDecimal kronor) {
        return kronor.movePointRight(2).longValueExact();
    }
}
