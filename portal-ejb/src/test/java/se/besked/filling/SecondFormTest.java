package se.besked.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.AssessmentForm.MINE;
import static se.besked.testing.Typing.raw;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.MonthlyForm;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.AnswerRow;
import se.besked.i18n.Argument;
import se.besked.shared.NotFoundException;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

/** A form of one adult and without months goes through the same service and tables as the month's application. */
class SecondFormTest {

    private static final Citizen OLOF = new Citizen("olof");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void itIsSavedResumedAndReadBack(String database) {
        try (House house = House.on(database)) {
            new Fixtures(house).person("Olof");
            FormFilling filling = house.get(FormFilling.class);
            assertThat(filling.people(OLOF, MINE)).extracting(PersonRef::ref).containsExactly("olof");
            assertThat(filling.step(OLOF, MINE, "work").savedAt()).isNull();

            Saved first = filling.save(OLOF, MINE, "work", 0, raw("p.olof.hours=twenty", "p.else.hours=1"));
            assertThat(first.stale()).isFalse();
            house.clock().advance(Duration.ofDays(3));

            StepDraft resumed = filling.checkedStep(OLOF, MINE, "work");
            assertThat(resumed.raw()).isEqualTo(raw("p.olof.hours=twenty"));
            assertThat(resumed.savedAt()).isEqualTo(house.clock().instant().minus(Duration.ofDays(3)));
            assertThat(resumed.view().problems()).extracting(FieldError::field).contains("p.olof.hours");

            filling.save(OLOF, MINE, "work", resumed.version(), raw("p.olof.hours=20", "p.olof.hindered=yes"));
            assertThat(filling.problems(OLOF, MINE)).containsOnlyKeys("plan");
            filling.save(OLOF, MINE, "plan", 0, raw("q.start.d=1", "q.start.m=12", "q.start.y=2026"));

            assertThat(filling.problems(OLOF, MINE)).isEmpty();
            assertThat(filling.summary(OLOF, MINE).get(0).rows())
                    .extracting(AnswerRow::values)
                    .first()
                    .isEqualTo(List.of(Argument.number(20)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatWasTypedInAnotherTabIsNotOverwritten(String database) {
        try (House house = House.on(database)) {
            new Fixtures(house).person("Olof");
            FormFilling filling = house.get(FormFilling.class);
            filling.save(OLOF, MINE, "work", 0, raw("p.olof.hours=20"));

            Saved second = filling.save(OLOF, MINE, "work", 0, raw("p.olof.hours=30"));

            assertThat(second.stale()).isTrue();
            assertThat(filling.step(OLOF, MINE, "work").raw()).isEqualTo(raw("p.olof.hours=20"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void everyDraftStandsForItself(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("Olof"));
            fixtures.person("Amina");
            FormFilling filling = house.get(FormFilling.class);
            filling.save(OLOF, MINE, "work", 0, raw("p.olof.hours=20"));
            YearMonth december = YearMonth.of(2026, 12);
            new Typing(house, OLOF, december).on("contact", "q.phone=070-1");

            assertThat(filling.step(new Citizen("amina"), MINE, "work").raw()).isEmpty();
            assertThat(filling.step(OLOF, MINE, "work").raw()).isEqualTo(raw("p.olof.hours=20"));
            assertThat(filling.step(OLOF, MonthlyForm.of(december), "contact").raw())
                    .containsEntry("q.phone", "070-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whoeverItsRoomDoesNotLetInMeetsNothing(String database) {
        try (House house = House.on(database)) {
            new Fixtures(house).person("Olof");
            FormFilling filling = house.get(FormFilling.class);

            assertThatThrownBy(() -> filling.step(new Staff("karin"), MINE, "work"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> filling.save(OLOF, new FormKey("assessment", "amina"), "work", 0, Map.of()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> filling.step(OLOF, new FormKey("unknown", "mine"), "work"))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
