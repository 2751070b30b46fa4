package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.application.PaperApplication.Row;
import se.besked.application.PaperRegistration;
import se.besked.forms.definition.Side;
import se.besked.shared.Ids;
import se.besked.testing.AtOnce;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

class RowAddedOnceTest {

    private static final Row RENT = new Row(Side.EXPENSE, "rent", null, 540_000, null, null);
    private static final Row DEARER = new Row(Side.EXPENSE, "rent", null, 550_000, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aRowAskedForTenTimesAtOnceIsOneAndAnotherMonthsIdIsNotBelieved(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String november = new Months(house, caseId).filed(YearMonth.of(2026, 11));
            String december = new Months(house, caseId).filed(YearMonth.of(2026, 12));
            PaperRegistration registration = house.get(PaperRegistration.class);
            String pressed = Ids.next();

            Set<String> ids = new HashSet<>();
            for (Future<String> added :
                    AtOnce.run(10, at -> () -> registration.addRow(KARIN, pressed, november, RENT))) {
                ids.add(added.get());
            }

            assertThat(ids).containsExactly(pressed);
            assertThat(registration.addRow(KARIN, pressed, november, DEARER)).isNotEqualTo(pressed);
            assertThat(registration.addRow(KARIN, pressed, december, RENT)).isNotEqualTo(pressed);
            assertThat(rents(house, november)).isEqualTo(2);
            assertThat(rents(house, december)).isEqualTo(1);
        }
    }

    private static long rents(House house, String applicationId) {
        return house.get(ReviewSheets.class)
                .sheet(KARIN, applicationId)
                .rows()
                .filter(row -> "rent".equals(row.kind()))
                .count();
    }
}
