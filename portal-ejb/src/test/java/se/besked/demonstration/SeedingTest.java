package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.testing.House;

class SeedingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theDemonstrationIsMadeOnceHoweverOftenItIsKilledOrStarted(String database) {
        try (House house = House.on(database)) {
            DemonstrationDatabase.migrate(house.dataSource());
            Seeding seeding = house.get(Seeding.class);
            int[] steps = {0};
            assertThatThrownBy(() -> seeding.run(TODAY, instant -> {
                        house.clock().set(instant);
                        if (++steps[0] == 30) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            house.clock().advance(Duration.ofSeconds(20));
            house.get(AuditTrail.class).record("karin", AuditAction.CHANGE, "of the step that was killed", null);

            seeding.run(TODAY, house.clock()::set);

            assertThat(house.get(AuditTrail.class).ofCase("of the step that was killed"))
                    .as("what a killed attempt left on the trail")
                    .isEmpty();
            List<Object> counts = counts(house);
            assertThat(counts.get(0)).isEqualTo(15L);
            seeding.run(TODAY, house.clock()::set);
            assertThat(counts(house)).isEqualTo(counts);
            assertThat(house.clock().instant())
                    .isBefore(TODAY.plusDays(1)
                            .atStartOfDay(house.clock().getZone())
                            .toInstant());
        }
    }

    @Test
    void itCanStandOnADayInAnotherYear() {
        standsOn("2027-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-09", "2026-12-24"})
    @Tag("long")
    void itCanStandOnADayBeforeTheMonthOpensAndOnAHoliday(String day) {
        standsOn(day);
    }

    private static void standsOn(String day) {
        try (House house = House.onDerby()) {
            DemonstrationDatabase.migrate(house.dataSource());
            house.get(Seeding.class).run(LocalDate.parse(day), house.clock()::set);
            assertThat(counts(house).get(0)).isEqualTo(15L);
        }
    }

    private static List<Object> counts(House house) {
        return house.inTransaction(() -> List.of(
                house.entities().createQuery("select count(p) from Person p").getSingleResult(),
                house.entities()
                        .createQuery("select count(a) from Application a")
                        .getSingleResult(),
                house.entities().createQuery("select count(i) from LineItem i").getSingleResult(),
                house.entities()
                        .createQuery("select count(e) from AuditEntry e")
                        .getSingleResult()));
    }
}
