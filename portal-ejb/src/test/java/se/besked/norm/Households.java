package se.besked.norm;

import java.util.List;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.norm.CalculationInput.Adult;
import se.besked.norm.CalculationInput.Child;
import se.besked.norm.CalculationInput.Expense;
import se.besked.norm.CalculationInput.Income;

/** Short words for the households that the tests speak of. Amounts in kronor. */
final class Households {

    static final Adult AMINA = new Adult("a", "Amina");
    static final Adult YUSUF = new Adult("b", "Yusuf");

    private Households() {}

    static CalculationInput single(Child... children) {
        return CalculationInput.of(List.of(AMINA), List.of(children));
    }

    static CalculationInput couple(Child... children) {
        return CalculationInput.of(List.of(AMINA, YUSUF), List.of(children));
    }

    static Child child(int age) {
        return Child.wholeMonth("child" + age, "Barn " + age, age, false);
    }

    static Child childAtChildcare(int age) {
        return Child.wholeMonth("child" + age, "Barn " + age, age, true);
    }

    static Child visiting(int age, int days, int daysInMonth) {
        return new Child("child" + age, "Barn " + age, age, false, days, daysInMonth);
    }

    static Expense support(String id, long kronor) {
        return new Expense(id, label(id), ExpenseGroup.SUPPORT, kronor * 100);
    }

    static Expense other(String id, long kronor) {
        return new Expense(id, label(id), ExpenseGroup.OTHER, kronor * 100);
    }

    static Income income(String id, long kronor) {
        return Income.plain(id, label(id), kronor * 100);
    }

    static Message label(String id) {
        return Message.of("norm.row.expense", Argument.text(id));
    }

    static NormTable norm(int year) {
        return new NormTables().approved(year).orElseThrow();
    }

    static NormTable olderNorm(int year) {
        return NormTables.read("/norm/older-norms.json").stream()
                .filter(table -> table.year() == year)
                .findFirst()
                .orElseThrow();
    }

    static Calculation calculate(CalculationInput input, int year) {
        return NormCalculation.calculate(input, norm(year));
    }

    static List<String> keys(List<Calculation.Row> rows) {
        return rows.stream().map(Calculation.Row::key).toList();
    }

    static long kronor(long ore) {
        if (ore % 100 != 0) {
            throw new AssertionError(ore + " öre is not whole kronor");
        }
        return ore / 100;
    }
}
