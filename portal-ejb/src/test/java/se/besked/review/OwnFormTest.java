package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.application.Applications;
import se.besked.application.MonthlyForm;
import se.besked.application.PaperApplication.Row;
import se.besked.application.PaperRegistration;
import se.besked.application.TimelineEvent;
import se.besked.filling.FormFilling;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;
import se.besked.shared.Ids;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** An application is read by the version of the form it was begun on. Version 99 is of this test. */
class OwnFormTest {

    private static final Row BICYCLE = new Row(Side.EXPENSE, "bicycle", null, 50_000, null, null);
    private static final Row RENT = new Row(Side.EXPENSE, "rent", null, 540_000, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void rowsAreThoseOfTheVersionThatTheApplicationWasBegunOn(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String ofNinetyNine = begunOnNinetyNine(house, new Months(house, caseId).filed(YearMonth.of(2026, 11)));
            String ofNow = new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2026, 12));
            PaperRegistration registration = house.get(PaperRegistration.class);

            String row = registration.addRow(KARIN, Ids.next(), ofNinetyNine, BICYCLE);

            ReviewSheet sheet = house.get(ReviewSheets.class).sheet(KARIN, ofNinetyNine);
            assertThat(sheet.row(row).kind()).isEqualTo("bicycle");
            assertThat(sheet.kinds()).extracting(Kind::id).containsExactly("bicycle");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> registration.addRow(KARIN, Ids.next(), ofNinetyNine, RENT));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> registration.addRow(KARIN, Ids.next(), ofNow, BICYCLE));
            assertThat(registration.kinds())
                    .isEqualTo(house.get(ReviewSheets.class).sheet(KARIN, ofNow).kinds());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aDraftKeepsItsStepsWhateverIsPublished(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Citizen amina = new Citizen("amina");
            fixtures.household(0, fixtures.person("Amina"));
            FormFilling filling = house.get(FormFilling.class);
            house.get(MonthlyForm.class).begin(amina, YearMonth.of(2026, 12));
            assertThat(filling.steps(amina, MonthlyForm.of(YearMonth.of(2026, 12))))
                    .isNotEmpty();

            house.inTransaction(() -> house.entities()
                    .createNativeQuery("update application set form_version = 99")
                    .executeUpdate());

            assertThat(filling.steps(amina, MonthlyForm.of(YearMonth.of(2026, 12))))
                    .isEmpty();
            assertThat(filling.problems(amina, MonthlyForm.of(YearMonth.of(2026, 12))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperApplicationIsTakenUpOnTheTimelineWhenARowIsAdded(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2026, 12));

            house.get(PaperRegistration.class).addRow(KARIN, Ids.next(), month, RENT);
            house.get(PaperRegistration.class).addRow(KARIN, Ids.next(), month, RENT);

            List<TimelineEvent> timeline =
                    house.inTransaction(() -> house.get(Applications.class).timeline(month));
            assertThat(timeline)
                    .extracting(TimelineEvent::kind)
                    .containsExactlyInAnyOrder("SIGNED_ON_PAPER", "ARRIVED_ON_PAPER", "TAKEN_UP");
            assertThat(timeline).extracting(TimelineEvent::actorId).containsOnly("amina", "karin");
        }
    }

    private static String begunOnNinetyNine(House house, String applicationId) {
        house.inTransaction(() -> house.entities()
                .createNativeQuery("update application set form_version = 99 where id = ?1")
                .setParameter(1, applicationId)
                .executeUpdate());
        return applicationId;
    }
}
