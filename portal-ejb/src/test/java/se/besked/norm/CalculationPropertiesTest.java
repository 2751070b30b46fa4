package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.norm.CalculationInput.Adjustment;
import se.besked.norm.CalculationInput.Adult;
import se.besked.norm.CalculationInput.Child;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Expense;
import se.besked.norm.CalculationInput.Income;
import se.besked.norm.CalculationInput.Surplus;

/**
 * What must hold for every household: 300 seeded ones, with öre, part-month children, shared homes and all kinds of
 * income.
 */
class CalculationPropertiesTest {

    private static void forEverySeed(LongConsumer test) {
        for (long seed = 1; seed <= 300; seed++) {
            try {
                test.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void theSumsAreTheRows() {
        forEverySeed(seed -> {
            Calculation it = calculate(household(new Random(seed)));
            Calculation.Totals totals = it.totals();
            assertThat(totals.normOre()).isEqualTo(sum(it.norm())).isEqualTo(totals.personalOre() + totals.commonOre());
            assertThat(totals.needOre()).isEqualTo(sum(it.norm()) + sum(it.support()) + sum(it.other()));
            assertThat(totals.resultOre()).isEqualTo(totals.needOre() - sum(it.incomes()));
            assertThat(totals.supportOre() + totals.otherOre()).isEqualTo(Math.max(0, totals.resultOre()));
            assertThat(totals.otherOre()).isLessThanOrEqualTo(totals.otherExpensesOre());
            if (totals.supportOre() > 0) {
                assertThat(totals.otherOre())
                        .as("no income has reached the other costs")
                        .isEqualTo(totals.otherExpensesOre());
            }
        });
    }

    @Test
    void theGrantsAreWholeKronorThatAddUpAndLoseNothing() {
        forEverySeed(seed -> {
            Calculation it = calculate(household(new Random(seed)));
            Grants grants = it.grants();
            assertThat(grants.totalOre() % 100).isZero();
            assertThat(grants.totalOre()).isBetween(Math.max(0, it.resultOre()), Math.max(0, it.resultOre()) + 99);
            assertThat(grants.supportOre())
                    .isBetween(it.totals().supportOre(), it.totals().supportOre() + 99);
            assertThat(grants.otherOre())
                    .isBetween(it.totals().otherOre() - 99, it.totals().otherOre() + 99);
        });
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        forEverySeed(seed -> {
            Random random = new Random(seed);
            CalculationInput input = household(random);
            CalculationInput other = new CalculationInput(
                    shuffled(input.adults(), random),
                    shuffled(input.children(), random),
                    input.othersInHome(),
                    shuffled(input.expenses(), random),
                    shuffled(input.incomes(), random),
                    input.surplus(),
                    input.adjustments(),
                    input.partMonthSharesCommon());
            assertThat(calculate(other).totals()).isEqualTo(calculate(input).totals());
            for (Calculation.Row row : calculate(input).incomes()) {
                assertThat(calculate(other).row(row.key())).isEqualTo(row);
            }
        });
    }

    @Test
    void moreIncomeNeverMeansMoreAssistanceAndMoreExpenseNeverLess() {
        forEverySeed(seed -> {
            Random random = new Random(seed);
            CalculationInput input = household(random);
            long before = calculate(input).resultOre();

            List<Income> richer = new ArrayList<>(input.incomes());
            int at = random.nextInt(richer.size());
            richer.set(at, raised(richer.get(at), 1 + random.nextInt(1_000_000)));
            assertThat(calculate(input.with(input.expenses(), richer)).resultOre())
                    .isLessThanOrEqualTo(before);

            List<Expense> dearer = new ArrayList<>(input.expenses());
            long more = random.nextInt(500_000);
            dearer.add(new Expense("more", Households.label("more"), ExpenseGroup.OTHER, more));
            assertThat(calculate(input.with(dearer, input.incomes())).resultOre())
                    .isEqualTo(before + more);
        });
    }

    @Test
    void severalDecisionsTogetherGrantWhatOneWouldHave() {
        forEverySeed(seed -> {
            CalculationInput input = household(new Random(seed));
            Grants granted = Grants.NOTHING;
            for (int decided = 0; decided <= input.expenses().size(); decided++) {
                Calculation soFar = calculate(input.with(input.expenses().subList(0, decided), input.incomes()));
                Grants more = soFar.grants().beyond(granted);
                assertThat(more.totalOre()).isNotNegative();
                granted = granted.plus(more);
                assertThat(granted.totalOre()).isEqualTo(soFar.grants().totalOre());
            }
        });
    }

    @Test
    void aStoredCalculationIsReadBackAsItWas() {
        forEverySeed(seed -> {
            Calculation it = calculate(household(new Random(seed)));
            assertThat(Calculation.fromJson(it.toJson())).isEqualTo(it);
        });
    }

    @Test
    void everyRowCanBeExplainedInEveryLanguage() {
        forEverySeed(seed -> {
            Calculation it = calculate(household(new Random(seed)));
            for (Language language : Language.values()) {
                for (Calculation.Row row : it.rows()) {
                    Stream.concat(Stream.of(row.label(), row.source()), row.how().stream())
                            .map(sentence -> sentence.in(language))
                            .forEach(text -> assertThat(text).isNotBlank().doesNotContain("{", "null"));
                }
            }
        });
    }

    private static Calculation calculate(CalculationInput input) {
        return NormCalculation.calculate(input, Households.norm(2026));
    }

    private static CalculationInput household(Random random) {
        List<Adult> adults = List.of(Households.AMINA, Households.YUSUF).subList(0, 1 + random.nextInt(2));
        List<Child> children = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            int daysInMonth = 28 + random.nextInt(4);
            int days = random.nextBoolean() ? daysInMonth : random.nextInt(daysInMonth + 1);
            children.add(new Child("child" + i, null, random.nextInt(21), random.nextBoolean(), days, daysInMonth));
        }
        List<Expense> expenses = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ExpenseGroup group = ExpenseGroup.values()[random.nextInt(2)];
            expenses.add(new Expense("expense" + i, Households.label("\"<å>" + i), group, random.nextInt(900_000)));
        }
        List<Income> incomes = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            incomes.add(income(random, "income" + i));
        }
        Surplus surplus = random.nextInt(3) == 0
                ? new Surplus(
                        YearMonth.of(2026, 11), random.nextInt(300_000), random.nextBoolean() ? 100L : null, "why")
                : null;
        Map<String, Adjustment> adjustments = random.nextInt(4) == 0
                ? Map.of("norm.common", new Adjustment(random.nextInt(300_000), "because"))
                : Map.of();
        int others = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0;
        return new CalculationInput(
                adults, children, others, expenses, incomes, surplus, adjustments, random.nextBoolean());
    }

    private static Income income(Random random, String id) {
        long ore = random.nextInt(1_200_000);
        Message label = Households.label(id);
        return switch (random.nextInt(4)) {
            case 0 -> Income.pay(id, label, ore, true);
            case 1 ->
                Income.childPay(
                        id,
                        label,
                        ore,
                        new ChildWork(
                                "sara", 5_000_000, PriceBaseAmount.of(2026).orElseThrow()));
            case 2 -> Income.plain(id, label, ore).counted(random.nextInt(1_200_000), "another amount");
            default -> Income.plain(id, label, ore);
        };
    }

    private static Income raised(Income income, long more) {
        Long counted = income.countedOre() == null ? null : income.countedOre() + more;
        return new Income(
                income.id(),
                income.label(),
                income.amountOre() + more,
                income.jobStimulus(),
                income.childWork(),
                counted,
                null);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static long sum(List<Calculation.Row> rows) {
        return rows.stream().mapToLong(Calculation.Row::amountOre).sum();
    }
}
