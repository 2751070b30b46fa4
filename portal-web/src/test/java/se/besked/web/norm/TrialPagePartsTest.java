package se.besked.web.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;
import se.besked.norm.Calculation;
import se.besked.norm.NormTables;
import se.besked.norm.TrialCalculation;

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

        assertThat(TrialReading.of(form, CALCULATION, Language.EN).problems())
                .containsOnlyKeys("child.4.age")
                .hasEntrySatisfying("child.4.age", words -> assertThat(words).startsWith("Child 1: Age in years"));
        assertThat(TrialReading.of(TrialForm.of(Map.of("year", "2024", "adults", "single")), CALCULATION, Language.SV)
                        .problems())
                .containsOnlyKeys("year");
    }

    @Test
    void thePictureAddsUpAndIsMirrored() {
        TrialForm form =
                TrialForm.of(Map.of("year", "2026", "adults", "single", "rent", "5000", "income.1.amount", "20000"));
        Calculation calculation = CALCULATION.calculation(
                TrialReading.of(form, CALCULATION, Language.SV).request());
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
}
