package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.norm.Households.calculate;
import static se.besked.norm.Households.child;
import static se.besked.norm.Households.childAtChildcare;
import static se.besked.norm.Households.couple;
import static se.besked.norm.Households.income;
import static se.besked.norm.Households.keys;
import static se.besked.norm.Households.kronor;
import static se.besked.norm.Households.label;
import static se.besked.norm.Households.olderNorm;
import static se.besked.norm.Households.other;
import static se.besked.norm.Households.single;
import static se.besked.norm.Households.support;
import static se.besked.norm.Households.visiting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.norm.CalculationInput.Adjustment;
import se.besked.norm.CalculationInput.Child;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Income;
import se.besked.norm.CalculationInput.Surplus;

class NormCalculationTest {

    private static final PriceBaseAmount BASE = new PriceBaseAmount(2026, 5_920_000, false);

    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of("single", single(), 2025, 5180L),
                Arguments.of("couple", couple(), 2025, 8450L),
                Arguments.of("couple with children of 5 and 9", couple(child(5), child(9)), 2025, 15_880L),
                Arguments.of("single with a child of 2 at childcare", single(childAtChildcare(2)), 2025, 8090L),
                Arguments.of("single in a home of five", single().sharingWith(4), 2025, 4372L),
                Arguments.of(
                        "couple with six children",
                        couple(child(0), child(3), childAtChildcare(5), child(8), child(12), child(16)),
                        2025,
                        31_230L),
                Arguments.of("single 2026", single(), 2026, 5220L),
                Arguments.of("couple 2026", couple(), 2026, 8510L),
                Arguments.of("couple with children of 9 and 5 in 2026", couple(child(9), child(5)), 2026, 16_010L),
                Arguments.of(
                        "parent and child in a home of three",
                        single(child(9)).sharingWith(1),
                        2025,
                        3910L + 3790 + 1180));
    }

    @ParameterizedTest(name = "{0}: {3} kr")
    @MethodSource("golden")
    void theNormIs(String household, CalculationInput input, int year, long kronor) {
        assertThat(kronor(calculate(input, year).totals().normOre())).isEqualTo(kronor);
    }

    @Test
    void theExampleThatTheNationalBoardPrintedFor2014() {
        Calculation calculation = NormCalculation.calculate(single().sharingWith(4), olderNorm(2014));
        assertThat(kronor(calculation.totals().normOre())).isEqualTo(3292);
    }

    @Test
    void theHouseholdThatIsDrawnInTheDesign() {
        Calculation calculation = calculate(
                couple(child(9), child(5))
                        .with(
                                List.of(support("rent", 5400), support("electricity", 540), support("insurance", 145)),
                                List.of(income("allowance", 2650), income("pay", 6200))),
                2026);
        assertThat(kronor(calculation.resultOre())).isEqualTo(13_245);
        assertThat(kronor(calculation.grants().totalOre())).isEqualTo(13_245);
    }

    @Test
    void theCapturedCalculationOfARunningSystem() {
        CalculationInput input = single().with(
                        List.of(support("rent", 5000)), List.of(Income.pay("pay", label("pay"), 500_000, true)))
                .adjusting(Map.of("norm.common", new Adjustment(0, "Lives in a care home")));
        assertThat(kronor(calculate(input, 2026).resultOre())).isEqualTo(5190);
    }

    @Test
    void aCoupleIsOneRowAndEachChildAndTheCommonCostsTheirOwn() {
        assertThat(keys(calculate(couple(child(9), child(5)), 2026).norm()))
                .containsExactly("norm.couple", "norm.child.child9", "norm.child.child5", "norm.common");
        assertThat(keys(calculate(single(), 2026).norm())).containsExactly("norm.adult.a", "norm.common");
    }

    @ParameterizedTest(name = "{0} years, {1} of {2} days: {3} öre")
    @CsvSource({
        "12, 1, 31, 14433", // 4 390 × 12 / 365 = 144.329
        "12, 10, 31, 144329",
        "12, 31, 31, 439000",
        "12, 30, 30, 439000",
        "12, 28, 28, 439000",
        "12, 29, 29, 439000",
        "12, 28, 29, 404121",
        "12, 30, 31, 432986",
        "12, 0, 31, 0",
        "5, 15, 30, 150904",
        "0, 29, 31, 261238", // 2 740 × 12 × 29 / 365 = 2 612.384, rounded to öre
    })
    void aChildPartOfTheMonthGetsTwelveMonthsSpreadOverTheDaysOfAYear(int age, int days, int daysInMonth, long ore) {
        Calculation calculation = calculate(single(visiting(age, days, daysInMonth)), 2026);
        assertThat(calculation.row("norm.child.child" + age).amountOre()).isEqualTo(ore);
    }

    @Test
    void aHalfOreIsRoundedUp() {
        assertThat(Amounts.share(1, 1, 2)).isEqualTo(1);
        assertThat(Amounts.share(10, 1, 4)).isEqualTo(3);
        assertThat(Amounts.share(10, 1, 3)).isEqualTo(3);
        assertThat(Amounts.share(5, 1, 10)).isEqualTo(1);
        assertThat(Amounts.share(0, 1, 7)).isZero();
    }

    @Test
    void aChildPartOfTheMonthSharesTheCommonCostsOnlyIfTheMunicipalitySaysSo() {
        CalculationInput input = single(visiting(9, 10, 31));
        assertThat(kronor(calculate(input, 2026).totals().commonOre())).isEqualTo(1280);
        assertThat(kronor(calculate(input.partMonthSharesCommon(true), 2026)
                        .totals()
                        .commonOre()))
                .isEqualTo(1410);
        assertThat(kronor(calculate(single(child(9)), 2026).totals().commonOre()))
                .isEqualTo(1410);
    }

    @Test
    void inASharedHomeAChildPartOfTheMonthIsNeitherAShareNorAHead() {
        // One adult and one other person; the visiting child is not counted: half of the costs for two.
        assertThat(calculate(single(visiting(9, 10, 31)).sharingWith(1), 2026)
                        .totals()
                        .commonOre())
                .isEqualTo(70_500);
    }

    @Test
    void aShareIsRoundedToWholeOre() {
        // 1 790 / 3 = 596.666…
        assertThat(calculate(single().sharingWith(2), 2026).totals().commonOre())
                .isEqualTo(59_667);
    }

    @Test
    void theOfficerMayRaiseAndLowerARowOfTheNormWithAReason() {
        Calculation calculation = calculate(
                couple(child(9))
                        .adjusting(Map.of(
                                "norm.child.child9", new Adjustment(420_000, "Coeliac disease"),
                                "norm.common", new Adjustment(0, "Everything is included in the rent"))),
                2026);
        assertThat(calculation.row("norm.child.child9"))
                .returns(382_000L, Calculation.Row::baseOre)
                .returns(420_000L, Calculation.Row::amountOre)
                .returns(Written.byOffice("Coeliac disease"), Calculation.Row::reason)
                .returns(true, Calculation.Row::changed);
        assertThat(kronor(calculation.totals().normOre())).isEqualTo(7100 + 4200);
    }

    @Test
    void anAdjustmentWithoutAReasonOrWithoutARowIsRefused() {
        assertThatThrownBy(() -> new Adjustment(1, " ")).isInstanceOf(IllegalArgumentException.class);
        CalculationInput input = single().adjusting(Map.of("norm.child.gone", new Adjustment(1, "moved")));
        assertThatThrownBy(() -> calculate(input, 2026)).hasMessageContaining("norm.child.gone");
    }

    @ParameterizedTest(name = "pay {0} öre with work incentive counts {1} öre")
    @CsvSource({"500000, 375000", "0, 0", "1, 1", "2, 1", "3, 2", "4, 3", "620050, 465037"})
    void aQuarterOfPayIsLeftOutDuringTheWorkIncentive(long ore, long counted) {
        CalculationInput input = single().with(List.of(), List.of(Income.pay("pay", label("pay"), ore, true)));
        Calculation calculation = calculate(input, 2026);
        assertThat(calculation.totals().incomesOre()).isEqualTo(counted);
        assertThat(calculation.row("pay").baseOre()).isEqualTo(ore);
    }

    @Test
    void payWithoutWorkIncentiveCountsInFull() {
        CalculationInput input = single().with(List.of(), List.of(Income.pay("pay", label("pay"), 500_000, false)));
        assertThat(kronor(calculate(input, 2026).totals().incomesOre())).isEqualTo(5000);
    }

    @ParameterizedTest(name = "earned {0} before, {1} now: {2} counts")
    @CsvSource({
        "0, 5000, 0",
        "50000, 9200, 0",
        "50000, 9201, 1",
        "58000, 3000, 1800",
        "59200, 3000, 3000",
        "90000, 3000, 3000"
    })
    void aChildsOwnPayCountsOnlyAboveOnePriceBaseAmountAYear(long before, long now, long counted) {
        Income pay = Income.childPay("pay", label("pay"), now * 100, new ChildWork("sara", before * 100, BASE));
        Calculation calculation = calculate(single(child(16)).with(List.of(), List.of(pay)), 2026);
        assertThat(kronor(calculation.totals().incomesOre())).isEqualTo(counted);
        assertThat(calculation.row("pay").how()).extracting(Message::key).contains("norm.how.child-work-unverified");
    }

    @Test
    void twoPaysOfOneChildShareTheFreeAmountAndTwoChildrenDoNot() {
        Income first = Income.childPay("1", label("1"), 40_000_00, new ChildWork("sara", 0, BASE));
        Income second = Income.childPay("2", label("2"), 40_000_00, new ChildWork("sara", 0, BASE));
        Income brothers = Income.childPay("3", label("3"), 40_000_00, new ChildWork("elias", 0, BASE));
        Calculation calculation = calculate(single().with(List.of(), List.of(brothers, second, first)), 2026);
        assertThat(calculation.row("1").amountOre()).isZero();
        assertThat(kronor(calculation.row("2").amountOre())).isEqualTo(20_800);
        assertThat(calculation.row("3").amountOre()).isZero();
    }

    @Test
    void withoutAKnownPriceBaseAmountNothingOfAChildsPayIsCountedAndTheRowSaysSo() {
        assertThat(PriceBaseAmount.of(2031)).isEmpty();
        Income pay = Income.childPay("pay", label("pay"), 900_000, new ChildWork("sara", 0, null));
        Calculation.Row row =
                calculate(single().with(List.of(), List.of(pay)), 2026).row("pay");
        assertThat(row.amountOre()).isZero();
        assertThat(row.how()).extracting(Message::key).containsExactly("norm.how.child-work-unknown");
    }

    @Test
    void theOfficersWordOnAnIncomeCounts() {
        Income pay = Income.pay("pay", label("pay"), 500_000, true).counted(200_000, "The rest was a travel refund");
        Income gift = Income.plain("gift", label("gift"), 30_000).counted(0, "A birthday present for the child");
        Calculation calculation = calculate(single().with(List.of(), List.of(pay, gift)), 2026);
        assertThat(kronor(calculation.totals().incomesOre())).isEqualTo(2000);
        assertThat(calculation.row("gift").reason().words()).isEqualTo("A birthday present for the child");
    }

    @Test
    void incomeMeetsSupportFirstAndThenOtherLivingCosts() {
        CalculationInput household = single().with(List.of(support("rent", 5000), other("dental", 1500)), List.of());
        assertSplit(calculate(household, 2026), 10_220, 1500, 0);
        assertSplit(calculate(earning(household, 10_000), 2026), 220, 1500, 0);
        assertSplit(calculate(earning(household, 10_720), 2026), 0, 1000, 0);
        assertSplit(calculate(earning(household, 11_720), 2026), 0, 0, 0);
        assertSplit(calculate(earning(household, 12_000), 2026), 0, 0, 280);
    }

    @Test
    void aSurplusIsARowOfIncomeAndIsCarriedOverOnce() {
        Calculation november = calculate(earning(single(), 9220), 2026);
        assertThat(kronor(november.surplusToCarryOre())).isEqualTo(4000);

        Surplus surplus = new Surplus(YearMonth.of(2026, 11), november.surplusToCarryOre(), null, null);
        CalculationInput carrying = single().carrying(surplus);
        Calculation december = calculate(earning(carrying, 3220), 2026);
        assertThat(kronor(december.row("income.surplus").amountOre())).isEqualTo(4000);
        assertThat(kronor(december.surplusOre())).isEqualTo(2000);
        assertThat(december.surplusToCarryOre()).isZero();

        Calculation withMoreOfItsOwn = calculate(earning(carrying, 5720), 2026);
        assertThat(kronor(withMoreOfItsOwn.surplusOre())).isEqualTo(4500);
        assertThat(kronor(withMoreOfItsOwn.surplusToCarryOre())).isEqualTo(500);
    }

    @Test
    void theOfficerMayChangeTheSurplusThatIsCarriedOver() {
        Surplus less = new Surplus(YearMonth.of(2026, 11), 400_000, 100_000L, "The rest went to a debt");
        Calculation calculation = calculate(single().carrying(less), 2026);
        assertThat(kronor(calculation.totals().incomesOre())).isEqualTo(1000);
        assertThat(calculation.row("income.surplus").baseOre()).isEqualTo(400_000);
    }

    @Test
    void aChildHasItsAgeFromTheMonthOfItsBirthday() {
        LocalDate born = LocalDate.of(2020, 2, 29);
        assertThat(Child.ageIn(born, YearMonth.of(2027, 1))).isEqualTo(6);
        assertThat(Child.ageIn(born, YearMonth.of(2027, 2))).isEqualTo(7);
        assertThat(Child.ageIn(LocalDate.of(2026, 12, 31), YearMonth.of(2026, 12)))
                .isZero();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> support("rent", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> visiting(5, 32, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalculationInput.of(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> single().with(List.of(support("x", 1)), List.of(income("x", 1))))
                .hasMessageContaining("Twice");
        assertThatThrownBy(() -> single(child(5), child(5))).hasMessageContaining("Twice");
    }

    private static CalculationInput earning(CalculationInput input, long kronor) {
        return input.with(input.expenses(), List.of(income("income", kronor)));
    }

    private static void assertSplit(Calculation calculation, long support, long other, long surplus) {
        assertThat(kronor(calculation.totals().supportOre())).isEqualTo(support);
        assertThat(kronor(calculation.totals().otherOre())).isEqualTo(other);
        assertThat(kronor(calculation.surplusOre())).isEqualTo(surplus);
        assertThat(kronor(calculation.resultOre())).isEqualTo(support + other - surplus);
    }
}
