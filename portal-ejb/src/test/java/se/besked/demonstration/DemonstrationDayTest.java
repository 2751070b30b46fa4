package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

class DemonstrationDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theDayStaysUntilItIsMovedAndMovesOnlyForward(String database) {
        try (House house = House.on(database)) {
            DemonstrationDatabase.migrate(house.dataSource());
            DemonstrationDay day = new DemonstrationDay(house.dataSource());
            assertThat(day.settle("", "2026-11-12")).isEqualTo(LocalDate.of(2026, 11, 12));
            assertThat(day.settle("", "2026-12-24")).isEqualTo(LocalDate.of(2026, 11, 12));
            assertThat(day.settle("2026-11-20", "2026-11-12")).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThatThrownBy(() -> day.settle("2026-11-19", "2026-11-12"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("2026-11-20");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theNewestInstantIsTheNewestOfEverythingThatHasHappened(String database) {
        try (House house = House.on(database)) {
            DemonstrationDatabase.migrate(house.dataSource());
            Fixtures fixtures = new Fixtures(house);
            house.clock().set(Instant.parse("2026-11-12T10:15:30.123Z"));
            fixtures.household(0, fixtures.person("Amina"));

            assertThat(new DemonstrationDay(house.dataSource()).newestInstant())
                    .isEqualTo(Instant.parse("2026-11-12T10:15:30.123Z"));
        }
    }

    @Test
    void theClockStartsAtNineOrAfterWhatHasHappenedAndNeverLeavesTheDay() {
        AtomicLong nanos = new AtomicLong();
        DemonstrationClock clock = new DemonstrationClock(LocalDate.of(2026, 11, 12), null, nanos::get);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-12T08:00:00Z"));
        nanos.addAndGet(3_600_000_000_000L * 20);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 11, 12));

        clock.stay(LocalDate.of(2026, 11, 12), Instant.parse("2026-11-12T14:00:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-12T14:00:00.001Z"));
    }
}
