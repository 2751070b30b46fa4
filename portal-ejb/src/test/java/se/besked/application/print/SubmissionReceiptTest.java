package se.besked.application.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.application.print.SubmissionReceiptContent.Answer;
import se.besked.application.print.SubmissionReceiptContent.Item;
import se.besked.application.print.SubmissionReceiptContent.LeftOut;
import se.besked.application.print.SubmissionReceiptContent.Section;
import se.besked.application.print.SubmissionReceiptContent.SentFile;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.print.PageTemplates;
import se.besked.print.PdfPrinter;
import se.besked.print.PrintedPdf;

class SubmissionReceiptTest {

    private static final SubmissionReceipt RECEIPTS = new SubmissionReceipt(new PageTemplates(), new PdfPrinter());
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @ParameterizedTest
    @EnumSource
    void itIsAccessibleInEveryLanguage(Language language) {
        PrintedPdf pdf = print(sent(), language);
        pdf.keep("submission-" + language.tag());
        assertThat(pdf.failures()).isEmpty();
    }

    @Test
    void itSaysWhenTheApplicationCameInAndWhoHasSigned() {
        assertThat(print(sent(), Language.SV).text())
                .contains(
                        "Referensnummer: 2026-000123",
                        "Ansökan kom in den 14 november 2026 23:59.",
                        "Amina Haddad skrev under den 14 november 2026 23:59.",
                        "Yusuf Haddad har inte skrivit under än.");
    }

    @Test
    void itListsEveryAnswerAndEveryRowWithItsAmount() {
        assertThat(print(sent(), Language.EN).text())
                .contains(
                        "Your household How many live in the home: 4 persons",
                        "Child allowance 2 650 kr, 20 November 2026",
                        "Rent 5 400 kr, 30 November 2026 The landlord raised it",
                        "Medicine (Yusuf) 320.50 kr");
    }

    @Test
    void itGivesEachFileWithItsSizeAndFingerprint() {
        assertThat(print(sent(), Language.SV).text())
                .contains(
                        "hyresavi.jpg Rent, 1,3 MB 2 sidor",
                        "SHA-256: 9f86d081 884c7d65 9a2feaa0 c55ad015 a3bf4f1b 2b0b822c d15d6c15 b0f00a08",
                        "liten.png Rent, 1 kB Kontrollerades fortfarande när du skickade.");
    }

    @Test
    void itSaysWhyAPaperDidNotCome() {
        assertThat(print(sent(), Language.SV).text())
                .contains(
                        "Papper som inte kom med", "Medicin Inget papper: går inte att få tag på. Apoteket har stängt");
    }

    @Test
    void anApplicationWithoutRowsAndFilesSaysSo() {
        SubmissionReceiptContent full = sent();
        SubmissionReceiptContent empty = new SubmissionReceiptContent(
                full.municipality(),
                full.unit(),
                full.phone(),
                full.referenceNumber(),
                full.month(),
                full.receivedAt(),
                full.came(),
                full.sections(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        PrintedPdf pdf = print(empty, Language.EN);
        assertThat(pdf.text()).contains("No incomes.", "No expenses.", "No files.");
        assertThat(pdf.failures()).isEmpty();
    }

    @Test
    void itsReadableTextInArabicIsLogical() {
        assertThat(print(sent(), Language.AR).actualTexts())
                .contains(
                        "الرقم المرجعي: 2026-000123",
                        "لم يوقع Yusuf Haddad بعد.",
                        "5\u202f400\u00a0kr، 30 نوفمبر 2026");
    }

    private static PrintedPdf print(SubmissionReceiptContent content, Language language) {
        return new PrintedPdf(RECEIPTS.pdf(content, language));
    }

    private static SubmissionReceiptContent sent() {
        Instant came = Instant.parse("2026-11-14T22:59:10Z");
        LocalDate day = LocalDate.of(2026, 11, 14);
        return new SubmissionReceiptContent(
                "Ekeby kommun",
                "Enheten för försörjningsstöd",
                "0123-45 60 00",
                "2026-000123",
                YearMonth.of(2026, 12),
                came,
                List.of(
                        Message.of("letter.sent.received", Argument.date(day), Argument.time(came)),
                        Message.of(
                                "letter.sent.signed",
                                Argument.name("Amina Haddad"),
                                Argument.date(day),
                                Argument.time(came)),
                        Message.of("letter.sent.missing", Argument.name("Yusuf Haddad"))),
                List.of(new Section(
                        Written.byOffice("Your household"),
                        List.of(
                                new Answer(
                                        Written.byOffice("How many live in the home"),
                                        List.of(Argument.text("4 persons"))),
                                new Answer(Written.byOffice("Has anything changed"), List.of(Argument.text("No")))))),
                List.of(new Item(
                        Written.byOffice("Child allowance"),
                        Optional.empty(),
                        265000,
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        Optional.empty())),
                List.of(
                        new Item(
                                Written.byOffice("Rent"),
                                Optional.empty(),
                                540000,
                                Optional.of(LocalDate.of(2026, 11, 30)),
                                Optional.of("The landlord raised it")),
                        new Item(
                                Written.byOffice("Medicine"),
                                Optional.of("Yusuf"),
                                32050,
                                Optional.empty(),
                                Optional.empty())),
                List.of(
                        new SentFile(
                                "hyresavi.jpg", Written.byOffice("Rent"), 1_234_567, DIGEST, OptionalInt.of(2), false),
                        new SentFile("liten.png", Written.byOffice("Rent"), 12, DIGEST, OptionalInt.empty(), true)),
                List.of(new LeftOut(
                        Message.of("form.kind.medicine"),
                        Message.of("receipt.answer.said.CANNOT_GET"),
                        Optional.of("Apoteket har stängt"))));
    }
}
