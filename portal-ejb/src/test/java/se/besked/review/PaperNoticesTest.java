package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.i18n.Language;
import se.besked.receipt.Checking;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.SampleReceipts;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** What the officer is told about papers, and that nothing follows from it by itself. */
class PaperNoticesTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private House house;
    private Fixtures fixtures;
    private String caseId;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theSameFileAndTheSamePictureAreNoticedWhereTheyCameLater(String database) throws Exception {
        open(database);
        BufferedImage notice = SampleReceipts.rentNotice(1);
        String november = month(caseId, NOVEMBER);
        paper(november, "rent", jpeg(notice, 0.9f));
        String december = month(caseId, DECEMBER);
        paper(december, "rent", jpeg(notice, 0.9f));
        paper(december, "medicine", jpeg(notice, 0.6f));

        assertThat(said(december, "rent"))
                .containsExactly("The household has sent the same file before, for November 2026.");
        assertThat(said(december, "medicine"))
                .containsExactly(
                        "The same picture has been sent once more in this application.",
                        "The household has sent the same picture before, for November 2026.");
        assertThat(said(november, "rent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void twoSheetsThatLookAlikeButSayOtherAmountsAreTwoPapers(String database) throws Exception {
        open(database);
        BufferedImage notice = SampleReceipts.rentNotice(5);
        Taken november = paper(month(caseId, NOVEMBER), "rent", jpeg(notice, 0.9f));
        String month = month(caseId, DECEMBER);
        Taken december = paper(month, "rent", jpeg(notice, 0.6f));
        reading(november, "540000;2026-11-30;540000;2026-11-30;BILL;tesseract");
        reading(december, "540000;2026-11-30;540000;2026-11-30;BILL;tesseract");
        assertThat(said(month, "rent"))
                .containsExactly("The household has sent the same picture before, for November 2026.");

        reading(november, "520000;2026-10-30;520000;2026-10-30;BILL;tesseract");
        assertThat(said(month, "rent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anotherHouseholdIsNotNamedAndAProtectedOneNotToldOf(String database) throws Exception {
        open(database);
        byte[] file = jpeg(SampleReceipts.rentNotice(2), 0.9f);
        String other = fixtures.household(0, fixtures.person("Yusuf"));
        paper(month(other, NOVEMBER), "rent", file);
        String december = month(caseId, DECEMBER);
        paper(december, "rent", file);

        assertThat(said(december, "rent"))
                .containsExactly("The same file has been sent by another household, for November 2026.");

        house.inTransaction(() -> house.entities()
                .createNativeQuery("update social_case set protected_identity = 'Y' where id = ?1")
                .setParameter(1, other)
                .executeUpdate());
        assertThat(said(december, "rent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anotherAmountOrDayThanTheMachineReadIsToldAndWhatFitsIsNot(String database) throws Exception {
        open(database);
        String month = month(caseId, DECEMBER);
        Taken rent = paper(month, "rent", jpeg(SampleReceipts.rentNotice(3), 0.9f));
        String row = Months.row(house, month, "rent");

        reading(rent, "520000;2026-11-30;520000,12900;2026-11-30;BILL;tesseract");
        assertThat(said(month, "rent"))
                .containsExactly("Read by machine on the paper: 5 200 kr. The row says 5 400 kr.");

        reading(rent, "530000;2026-10-30;530000,540000;2026-10-30;BILL;tesseract");
        assertThat(said(month, "rent"))
                .containsExactly("Date read by machine on the paper: 30 October 2026. The row says 30 November 2026.");

        reading(rent, "540000;2026-11-30;540000;2026-11-30;BILL;tesseract");
        assertThat(said(month, "rent")).isEmpty();

        reading(rent, "12800;2026-01-02;12800;2026-01-02;AGREEMENT;tesseract");
        assertThat(said(month, "rent")).as("what an hour costs by a contract").isEmpty();
        reading(rent, "12800;2026-01-02;12800;2026-01-02;UNKNOWN;tesseract");
        assertThat(said(month, "rent")).isEmpty();

        reading(rent, ";;;;BILL;tesseract");
        assertThat(said(month, "rent")).isEmpty();
        assertThat(house.get(ReviewSheets.class).sheet(KARIN, month).row(row).judged())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aRowWithSomethingToLookAtIsNotConfirmedTogetherWithOthers(String database) throws Exception {
        open(database);
        month(caseId, NOVEMBER);
        String december = month(caseId, DECEMBER);
        assertThat(confirmable(december))
                .as("rent and medicine, both as last month")
                .isEqualTo(2);

        Taken rent = paper(december, "rent", jpeg(SampleReceipts.rentNotice(4), 0.9f));
        reading(rent, "520000;;520000;;BILL;tesseract");

        assertThat(confirmable(december)).isEqualTo(1);
    }

    private void open(String database) {
        house = House.on(database);
        fixtures = new Fixtures(house);
        caseId = fixtures.household(0, fixtures.person("Amina"));
    }

    private String month(String ofCase, YearMonth month) {
        house.clock().advance(Duration.ofHours(1));
        return new Months(house, ofCase)
                .expense("rent", 5400)
                .expense("medicine", 320)
                .filed(month);
    }

    private int confirmable(String applicationId) {
        return house.get(ReviewSheets.class)
                .sheet(KARIN, applicationId)
                .running()
                .confirmable();
    }

    private Taken paper(String applicationId, String kind, byte[] file) throws IOException {
        house.clock().advance(Duration.ofMinutes(1));
        PaperTarget row = PaperTarget.item(Months.row(house, applicationId, kind));
        try (SpooledFile spooled =
                house.get(Spool.class).take("avi.jpg", new ByteArrayInputStream(file), new RequestDrain(0))) {
            Taken taken = house.get(ReceiptIntake.class).take(KARIN, new Place(applicationId, row), spooled);
            house.get(Checking.class).check(taken.fileId());
            return taken;
        }
    }

    private void reading(Taken taken, String written) {
        house.inTransaction(() -> house.entities()
                .createNativeQuery("update paper_file set reading = ?1 where id = ?2")
                .setParameter(1, written)
                .setParameter(2, taken.fileId())
                .executeUpdate());
    }

    private List<String> said(String applicationId, String kind) {
        return house
                .get(ReviewSheets.class)
                .sheet(KARIN, applicationId)
                .notices()
                .getOrDefault(Months.row(house, applicationId, kind), List.of())
                .stream()
                .map(notice ->
                        notice.sentence().in(Language.EN).replace('\u202f', ' ').replace('\u00a0', ' '))
                .toList();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
