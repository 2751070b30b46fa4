package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.norm.TrialRequest.Child;
import se.besked.norm.TrialRequest.Expense;
import se.besked.norm.TrialRequest.Income;

class TrialCalculationTest {

    private final TrialCalculation trial = new TrialCalculation(new NormTables());

    @Test
    void aWholeHousehold() {
        TrialRequest request = new TrialRequest(
                2026,
                "couple",
                null,
                List.of(new Child(9, null, null, null), new Child(5, null, null, false)),
                List.of(income("2650", false), income("6200.00", true)),
                List.of(expense("5400"), expense("540"), expense("144.50"), expense("0.5")));
        assertThat(trial.check(request)).isEmpty();
        TrialAnswer answer = trial.answer(request, Language.EN);
        assertThat(answer.norm().total()).isEqualTo(1_601_000);
        assertThat(answer.norm().personal()).isEqualTo(1_398_000);
        assertThat(answer.norm().common()).isEqualTo(203_000);
        assertThat(answer.expenses()).isEqualTo(608_500);
        assertThat(answer.incomeCounted()).isEqualTo(885_000);
        assertThat(answer.result()).isEqualTo(1_324_500);
        assertThat(answer.source()).contains("SFS 2025:1046");
        assertThat(answer.norm().parts())
                .extracting(TrialAnswer.Part::label)
                .containsExactly(
                        "Personal costs, a couple",
                        "Personal costs, child of 9 years",
                        "Personal costs, child of 5 years",
                        "Common household costs, 4 people");
        assertThat(answer.norm().parts().stream()
                        .mapToLong(TrialAnswer.Part::amount)
                        .sum())
                .isEqualTo(answer.norm().total());
    }

    @Test
    void incomeAboveTheNeedIsASurplus() {
        assertThat(trial.answer(single(List.of(), List.of(income("6000", false))), Language.EN)
                        .result())
                .isEqualTo(-78_000);
    }

    @Test
    void aQuarterOfPayIsLeftOutWithTheWorkIncentive() {
        Income pay = new Income(new BigDecimal("5000"), true, true);
        assertThat(trial.answer(single(List.of(), List.of(pay)), Language.EN).incomeCounted())
                .isEqualTo(375_000);
    }

    @Test
    void aChildPartOfTheMonth() {
        TrialAnswer answer = trial.answer(single(List.of(new Child(12, 1, 31, null)), List.of()), Language.EN);
        assertThat(answer.norm().personal()).isEqualTo(394_000 + 14_433);
        assertThat(answer.norm().common()).isEqualTo(128_000);
        TrialAnswer whole = trial.answer(single(List.of(new Child(12, 31, 31, null)), List.of()), Language.EN);
        assertThat(whole.norm().total()).isEqualTo(394_000 + 439_000 + 141_000);
    }

    @Test
    void aSharedHomeAndOneThatIsNot() {
        assertThat(trial.answer(sharing(5), Language.EN).norm().common()).isEqualTo(46_600);
        assertThat(trial.answer(sharing(1), Language.EN).norm().common()).isEqualTo(128_000);
        assertThat(trial.answer(sharing(null), Language.EN).norm().common()).isEqualTo(128_000);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("year", new TrialRequest(null, "single", null, null, null, null)),
                wrong("adults", new TrialRequest(2026, null, null, null, null, null)),
                wrong("adults", new TrialRequest(2026, "three", null, null, null, null)),
                wrong("householdSize", sharing(0)),
                wrong("householdSize", sharing(51)),
                wrong("householdSize", new TrialRequest(2026, "couple", 2, List.of(child(5)), null, null)),
                wrong("children[0].age", single(List.of(child(null)), List.of())),
                wrong("children[0].age", single(List.of(child(-1)), List.of())),
                wrong("children[1].age", single(List.of(child(20), child(21)), List.of())),
                wrong("children[0].daysInMonth", single(List.of(new Child(5, 3, null, null)), List.of())),
                wrong("children[0].daysInMonth", single(List.of(new Child(5, 3, 32, null)), List.of())),
                wrong("children[0].days", single(List.of(new Child(5, null, 30, null)), List.of())),
                wrong("children[0].days", single(List.of(new Child(5, 31, 30, null)), List.of())),
                wrong("children[0].days", single(List.of(new Child(5, -1, 30, null)), List.of())),
                wrong("children", single(Collections.nCopies(21, child(5)), List.of())),
                wrong("incomes[0].amount", single(List.of(), List.of(new Income(null, null, null)))),
                wrong("incomes[0].amount", single(List.of(), List.of(income("-0.01", false)))),
                wrong("incomes[0].amount", single(List.of(), List.of(income("1.005", false)))),
                wrong("incomes[0].amount", single(List.of(), List.of(income("10000000", false)))),
                wrong("incomes[0].amount", single(List.of(), List.of(income("1e999999", false)))),
                wrong(
                        "incomes[1].jobStimulus",
                        single(List.of(), List.of(income("1", true), new Income(BigDecimal.ONE, false, true)))),
                wrong("incomes[0].jobStimulus", single(List.of(), List.of(new Income(BigDecimal.ONE, null, true)))),
                wrong("incomes", single(List.of(), Collections.nCopies(51, income("1", false)))),
                wrong(
                        "expenses[0].amount",
                        new TrialRequest(2026, "single", null, null, null, List.of(expense("-1")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void namesTheFieldThatIsWrong(String field, TrialRequest request) {
        assertThat(trial.check(request)).extracting(FieldError::field).containsExactly(field);
        assertThatThrownBy(() -> trial.calculation(request)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatIsWrongInEveryLanguage(Language language) {
        wrong().map(arguments -> (TrialRequest) arguments.get()[1])
                .flatMap(request -> trial.check(request).stream())
                .forEach(problem ->
                        assertThat(problem.message().in(language)).isNotBlank().doesNotContain("{"));
    }

    @Test
    void namesEveryFieldAtOnce() {
        TrialRequest request = new TrialRequest(null, "x", 99, List.of(child(40)), List.of(income("-1", false)), null);
        assertThat(trial.check(request))
                .extracting(FieldError::field)
                .containsExactly("year", "adults", "householdSize", "children[0].age", "incomes[0].amount");
    }

    @Test
    void aYearWithoutAVerifiedNormCannotBeCalculated() {
        assertThat(trial.years()).extracting(Argument::value).containsExactly("2025", "2026");
        assertThat(trial.lacksNorm(2024)).isPresent();
        assertThat(trial.lacksNorm(2027)).isPresent();
        assertThat(trial.lacksNorm(2026)).isEmpty();
        TrialRequest request = new TrialRequest(2027, "single", null, null, null, null);
        assertThat(trial.check(request)).isEmpty();
        assertThatThrownBy(() -> trial.calculation(request)).hasMessageContaining("2027");
    }

    private static Arguments wrong(String field, TrialRequest request) {
        return Arguments.of(field, request);
    }

    private static TrialRequest single(List<Child> children, List<Income> incomes) {
        return new TrialRequest(2026, "single", null, children, incomes, null);
    }

    private static TrialRequest sharing(Integer householdSize) {
        return new TrialRequest(2026, "single", householdSize, null, null, null);
    }

    private static Child child(Integer age) {
        return new Child(age, null, null, null);
    }

    private static Income income(String kronor, boolean employment) {
        return new Income(new BigDecimal(kronor), employment, null);
    }

    private static Expense expense(String kronor) {
        return new Expense(new BigDecimal(kronor));
    }
}
