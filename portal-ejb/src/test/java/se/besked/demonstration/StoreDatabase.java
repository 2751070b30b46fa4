package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.besked.access.Citizen;
import se.besked.application.Submission;
import se.besked.decision.Deciding;
import se.besked.receipt.Checking;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.review.Months;
import se.besked.shared.Json;
import se.besked.shared.StoredDatabase;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

/**
 * Makes the stored database anew that {@link UpgradeTest} upgrades, with what was read in it ({@link StoredReading});
 * no part of a test run. To be run before a script is added, so that the upgrade has one to run: {@code bin/test --fast
 * -- -Dtest=StoreDatabase -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class StoreDatabase {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void asItIsToday() throws Exception {
        Path folder = Files.createDirectories(Path.of("src/test/resources/stored"));
        try (House house = House.onDerby()) {
            DemonstrationDatabase.migrate(house.dataSource());
            new DemonstrationDay(house.dataSource()).settle("", "2026-11-12");
            house.get(SeedSteps.class).once("complete", () -> {});
            Fixtures fixtures = new Fixtures(house);
            draft(house, fixtures);
            sent(house, fixtures);
            decided(house, fixtures);
            Files.writeString(folder.resolve("reading.json"), Json.write(StoredReading.of(house)));
            StoredDatabase.write(house.dataSource(), folder.resolve("database.jsonl.gz"));
        }
        Files.copy(
                Path.of(System.getProperty("besked.keys.file")),
                folder.resolve("keys.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(folder.resolve("database.jsonl.gz")).isNotEmptyFile();
    }

    /** Olof lives alone and has begun. */
    private static void draft(House house, Fixtures fixtures) {
        fixtures.household(0, fixtures.person("Olof"));
        new Typing(house, new Citizen("olof"), DECEMBER).on("contact", "q.phone=070-765 43 21");
    }

    /** Maria has sent hers, with the photo of a bill. */
    private static void sent(House house, Fixtures fixtures) throws IOException {
        Citizen maria = new Citizen("maria");
        fixtures.household(0, fixtures.person("Maria"));
        new Typing(house, maria, DECEMBER).firstMonth(StoredReading.members(house, "maria"));
        Submission submission = house.get(Submission.class);
        submission.sign(maria, DECEMBER, submission.contentToSign(maria, DECEMBER));
        String application = StoredReading.december(house, "maria").applicationId();
        Place rent = new Place(application, PaperTarget.item(Months.row(house, application, "rent")));
        byte[] photo = SamplePictures.png(60, 80);
        try (SpooledFile file =
                house.get(Spool.class).take("hyresavi.png", new ByteArrayInputStream(photo), new RequestDrain(0))) {
            house.get(Checking.class)
                    .check(house.get(ReceiptIntake.class)
                            .take(maria, rent, file)
                            .fileId());
        }
    }

    /** Amina and Yusuf have an answer. */
    private static void decided(House house, Fixtures fixtures) {
        String caseId = fixtures.household(1, fixtures.person("Amina"), fixtures.person("Yusuf"));
        String month = new Months(house, caseId)
                .expense("rent", 5400)
                .expense("medicine", 320)
                .income("salary", 1, 6200)
                .filed(DECEMBER);
        new Deciding(house, month).rest().decided();
    }
}
