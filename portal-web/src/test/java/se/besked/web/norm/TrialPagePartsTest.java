package se.besked.web.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;
import se.besked.norm.Calculation;
import se.besked.norm.NormTables;
import se.besked.norm.TrialCalculation;
import se.besked.web.faces.FieldError;

class TrialPagePartsTest {

    private static final TrialCalculation CALCULATION = new TrialCalculation(new NormTables());

    @Test
    void aRowKeepsItsNumberWhenAnotherIsRemoved() {
        TrialForm form = TrialForm.of(Map.of("child.1.age", "3", "child.2.age", "9", "child.2.lunch", "yes"));
        form.remove("child.1");
        form.addChild();

        assertThat(form.children()).containsExactly(2, 3);
        assertThat(form.value("child.2.age")).isEqualTo("9");
    }

    @Test
    void fieldsOfNoRowAndEndlessTextAreNotKept() {
        TrialForm form = TrialForm.of(Map.of("rent", "9".repeat(500), "child.999.age", "1", "other", "x"));

        assertThat(form.value("rent")).hasSize(40);
        assertThat(form.children()).isEmpty();
        assertThat(form.value("other")).isEmpty();
    }

    @Test
    void whatIsWrongNamesItsFieldInTheReadersLanguage() {
        TrialForm form = TrialForm.of(Map.of("year", "2026", "adults", "single", "child.4.age", "21", "rent", "1,234"));

        assertThat(problems(form, Language.EN))
                .containsExactly(new FieldError("child.4.age", "Child 1: Age in years: write at most 20."));
        assertThat(problems(TrialForm.of(Map.of("year", "2024", "adults", "single")), Language.SV))
                .extracting(FieldError::key)
                .containsExactly("year");
        assertThat(problems(
                        TrialForm.of(Map.of("year", "2026", "adults", "couple", "householdSize", "1")), Language.EN))
                .extracting(FieldError::key, FieldError::text)
                .containsExactly(tuple(
                        "householdSize",
                        "How many live in the home: Everyone in the home cannot be fewer than the 2 who apply."));
    }

    @Test
    void thePictureAddsUpAndIsMirrored() {
        TrialForm form =
                TrialForm.of(Map.of("year", "2026", "adults", "single", "rent", "5000", "income.1.amount", "20000"));
        Calculation calculation = CALCULATION.calculation(new TrialReading(form, CALCULATION).request());
        BalanceBar bar = BalanceBar.of(calculation.totals(), false);

        assertThat(bar.there()).extracting(BalanceBar.Part::kind).isEqualTo(List.of("covers", "left"));
        assertThat(bar.there().stream().mapToLong(BalanceBar.Part::ore).sum()).isEqualTo(2_000_000);
        assertThat(bar.need().stream().mapToLong(BalanceBar.Part::ore).sum())
                .isEqualTo(calculation.totals().needOre());
        assertThat(BalanceBar.of(calculation.totals(), true).need().get(1).x())
                .isEqualTo(String.format(
                        java.util.Locale.ROOT,
                        "%.2f%%",
                        100 - 100.0 * calculation.totals().needOre() / 2_000_000));
    }

    private static List<FieldError> problems(TrialForm form, Language language) {
        return FieldError.of(new TrialReading(form, CALCULATION).problems(), language);
    }
}
