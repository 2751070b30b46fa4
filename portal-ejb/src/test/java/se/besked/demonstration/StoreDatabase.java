package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.besked.shared.StoredDatabase;
import se.besked.testing.House;

/**
 * Makes the stored database anew that {@link UpgradeTest} upgrades; no part of a test run. To be run when a version has
 * been released, on that version: {@code bin/test --fast -- -Dtest=StoreDatabase
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class StoreDatabase {

    @Test
    void asItIsToday() throws Exception {
        Path folder = Files.createDirectories(Path.of("src/test/resources/stored"));
        try (House house = House.onDerby()) {
            DemonstrationDatabase.migrate(house.dataSource());
            LocalDate today = new DemonstrationDay(house.dataSource()).settle("", "2026-11-12");
            house.get(Seeding.class).run(today, house.clock()::set);
            StoredDatabase.write(house.dataSource(), folder.resolve("database.jsonl.gz"));
        }
        Files.copy(
                Path.of(System.getProperty("besked.keys.file")),
                folder.resolve("keys.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(folder.resolve("database.jsonl.gz")).isNotEmptyFile();
    }
}
