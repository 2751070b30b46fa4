package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormTablesTest {

    private final NormTables tables = new NormTables();

    @Test
    void hasTheVerifiedYearsOnly() {
        assertThat(tables.approvedYears()).containsExactly(2025, 2026);
    }

    @Test
    void aTableNobodyHasVerifiedIsNoTable() {
        assertThat(tables.all()).extracting(NormTable::year).contains(2024);
        assertThat(tables.approved(2024)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2027, 0, -1})
    void aYearWithoutATableIsNotFilledWithAnothers(int year) {
        assertThat(tables.approved(year)).isEmpty();
    }

    @Test
    void everyTableNamesItsSource() {
        assertThat(tables.approved(2026).orElseThrow().source())
                .contains("SFS 2025:468")
                .contains("SFS 2025:1046");
        assertThat(tables.approved(2025).orElseThrow().source()).contains("SFS 2025:468");
    }

    @Test
    void theTablesOf2025And2026HangTogether() {
        // The government announced +0.7 % on every item for 2026; the ordinance rounds to tens of kronor.
        NormTable before = Households.norm(2025);
        NormTable after = Households.norm(2026);
        for (int age = 0; age <= 20; age++) {
            assertRaised(before.child(age).fullOre(), after.child(age).fullOre());
        }
        for (int persons = 1; persons <= 9; persons++) {
            assertRaised(before.common(persons), after.common(persons));
        }
        assertThat(after.singleOre() + after.common(1)).isEqualTo(522_000);
        assertThat(after.coupleOre() + after.common(2)).isEqualTo(851_000);
    }

    @Test
    void eachPersonAboveSevenCostsAsTheSeventh() {
        for (NormTable table : List.of(
                Households.norm(2025), Households.norm(2026), Households.olderNorm(2014), Households.olderNorm(2019))) {
            assertThat(table.extraPersonOre()).isEqualTo(table.common(7) - table.common(6));
            assertThat(table.common(8)).isEqualTo(table.common(7) + table.extraPersonOre());
            assertThat(table.common(11)).isEqualTo(table.common(7) + 4 * table.extraPersonOre());
        }
    }

    @Test
    void eatingAtChildcareLowersTheAmountOnlyAtAgesWhereTheNormSaysSo() {
        NormTable table = Households.norm(2026);
        assertThat(table.child(2).ore(true)).isEqualTo(280_000);
        assertThat(table.child(2).ore(false)).isEqualTo(306_000);
        assertThat(table.child(7).ore(true))
                .isEqualTo(table.child(7).ore(false))
                .isEqualTo(382_000);
    }

    @Test
    void nobodyIsAChildAboveTwenty() {
        NormTable table = Households.norm(2026);
        assertThat(table.oldestChild()).isEqualTo(20);
        assertThat(table.child(20).fullOre()).isEqualTo(500_000);
        assertThatThrownBy(() -> table.child(21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.child(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.common(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithAGapOrATwinIsRefused() {
        NormTable good = Households.norm(2026);
        List<NormTable.ChildCost> gap =
                good.children().stream().filter(cost -> cost.fromAge() != 4).toList();
        assertThatThrownBy(() -> new NormTable(2026, true, "x", gap, 1, 1, List.of(1L), 1))
                .hasMessageContaining("gap at age 4");
        assertThatThrownBy(() -> new NormTables(List.of(good, good))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRaised(long before, long after) {
        long raised = before * 1007 / 1000;
        assertThat(after).isBetween(raised - 1000, raised + 1000);
    }
}
