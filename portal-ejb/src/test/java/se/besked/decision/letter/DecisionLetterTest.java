package se.besked.decision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.i18n.Language;
import se.besked.print.PageTemplates;
import se.besked.print.PdfPrinter;
import se.besked.print.PrintedPdf;

class DecisionLetterTest {

    private static final DecisionLetter LETTERS = new DecisionLetter(new PageTemplates(), new PdfPrinter());

    static Stream<Arguments> everyLetter() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of("granted", LetterSamples.granted(), language),
                        Arguments.of("couple", LetterSamples.coupleWithALaterRow(), language),
                        Arguments.of("partly", LetterSamples.partly(), language),
                        Arguments.of("refused", LetterSamples.refused(), language),
                        Arguments.of("long", LetterSamples.overManyPages(), language)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("everyLetter")
    void everyLetterIsAccessible(String name, DecisionLetterContent content, Language language) {
        PrintedPdf pdf = print(content, language);
        pdf.keep("decision-" + name + "-" + language.tag());
        assertThat(pdf.failures()).isEmpty();
    }

    @Test
    void theAnswerComesBeforeTheRowsTheCalculationThePersonAndTheAppeal() {
        PrintedPdf pdf = print(LetterSamples.coupleWithALaterRow(), Language.SV);
        assertThat(List.of(pdf.text(), pdf.structureText()))
                .allSatisfy(letter -> assertThat(letter)
                        .containsSubsequence(
                                "Ekeby kommun",
                                "Datum: 20 november 2026",
                                "Ansökan: 2026-000123",
                                "Amina Haddad",
                                "19920412-2387",
                                "Beslut om ekonomiskt bistånd för december 2026",
                                "Ja, men allt är inte klart än. Ditt hushåll får 13 245 kr för december 2026.",
                                "Din del är 6 623 kr.",
                                "Hyra",
                                "5 400 5 400",
                                "Medicin, Yusuf",
                                "320 senare",
                                "Riksnormen tillsammans 16 010",
                                "Godkända kostnader i försörjningsstödet 6 085",
                                "Barnbidrag i november 2026",
                                "−2 650",
                                "−6 200",
                                "Det som fattas 13 245",
                                "Sara och Elias",
                                "12 kap. 1 och 7 §§ socialtjänstlagen (2025:400)",
                                "Utbetalningsdagen är den 27 november 2026.",
                                "6 623 kr är till ditt konto •••• 4471.",
                                "Yusuf Haddad: 6 622 kr",
                                "visar inte själva utbetalningen än",
                                "Karin Lund, socialsekreterare",
                                "punkt 3.2",
                                "Telefon 0123-45 67 89, telefontid mån–fre 9–10.",
                                "inom tre veckor",
                                "ärende 2025-00417, beslut den 20 november 2026",
                                "Förvaltningsrätten i Linköping",
                                "Socialnämnden, Box 12, 123 45 Ekeby",
                                "Det här brevet på svenska är det som gäller."));
    }

    @Test
    void theEnglishLetterSaysTheSameAndThatTheSwedishOneCounts() {
        String letter = print(LetterSamples.partly(), Language.EN).text();
        assertThat(letter)
                .containsSubsequence(
                        "Yes, but not to everything. Your household gets 13 420 kr for December 2026.",
                        "Your part is 6 710 kr.",
                        "The letter in Swedish is the one that counts.",
                        "Rent",
                        "6 900 5 400",
                        "Glasses, Amina",
                        "2 400 refused",
                        "Of 13 420 kr, 13 100 kr is income support (försörjningsstöd) and 320 kr is for other "
                                + "living costs",
                        "Hyran är högre",
                        "The pay day is 27 November 2026.",
                        "Per Holm, head of unit",
                        "Karin Lund, social worker, presented the case.",
                        "Eva Berg, social worker, took part",
                        "within three weeks");
    }

    @Test
    void aRefusalSaysNoFirstThenWhyAndPromisesNoMoney() {
        String letter = print(LetterSamples.refused(), Language.SV).text();
        assertThat(letter)
                .containsSubsequence(
                        "Nej. Du får inget ekonomiskt bistånd för december 2026.",
                        "Lön i november 2026",
                        "Det som blir över 1 805",
                        "Din inkomst i november var högre",
                        "Du kan överklaga:")
                .doesNotContain("Utbetalningsdagen", "ditt konto");
    }

    @Test
    void aRefusalWithoutReasonsIsNotPrinted() {
        DecisionLetterContent refused = LetterSamples.refused();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionLetterContent(
                        refused.sender(),
                        refused.caseNumber(),
                        refused.applicationNumber(),
                        refused.month(),
                        refused.parties(),
                        refused.addressee(),
                        refused.decidedOn(),
                        refused.answer(),
                        refused.rows(),
                        refused.sum(),
                        refused.provisions(),
                        List.of(),
                        refused.children(),
                        refused.payment(),
                        refused.decidedBy()));
    }

    @Test
    void aLetterForOnePersonFitsOnTwoPages() {
        assertThat(print(LetterSamples.granted(), Language.SV).pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void anArabicLetterIsDrawnWithJoinedLettersAndUnbrokenNumbers() {
        List<String> lines =
                print(LetterSamples.coupleWithALaterRow(), Language.AR).drawnLines();
        String page = String.join("\n", lines);
        assertThat(page)
                .contains(
                        "2026-000123",
                        "19920412-2387",
                        "13 245 kr",
                        "16 010 kr",
                        "−6 200 kr",
                        "•••• 4471",
                        "0123-45 67 89",
                        "12 kap. 1 och 7 §§ socialtjänstlagen (2025:400)",
                        "2025-00417 · 1 / 2");
        assertThat(
                        page.chars().filter(glyph -> glyph > 0x0621 && glyph <= 0x064A) // hamza (0621) joins nothing
                        )
                .as("letters that are not joined forms")
                .isEmpty();
        assertThat(page.chars()
                        .filter(glyph -> glyph >= 0xFE70 && glyph <= 0xFEFC)
                        .count())
                .isGreaterThan(1000);
    }

    @Test
    void anArabicLetterReadsInLogicalOrder() {
        List<String> read =
                print(LetterSamples.coupleWithALaterRow(), Language.AR).actualTexts();
        assertThat(read)
                .containsSubsequence(
                        "Ekeby kommun",
                        "رقم الطلب: 2026-000123",
                        "قرار بشأن المساعدة المالية عن شهر ديسمبر\u00a02026",
                        "نعم، ولكن لم ننته من كل شيء بعد. تحصل أسرتك على 13\u202f245\u00a0kr عن شهر ديسمبر\u00a02026.",
                        "الإيجار",
                        "المطلوب: 5\u202f400\u00a0kr",
                        "الموافق عليه: 5\u202f400\u00a0kr",
                        "الدواء (Yusuf)",
                        "يتقرر لاحقا",
                        "إعانة الأطفال (barnbidrag) في نوفمبر\u00a02026: −2\u202f650\u00a0kr",
                        "المبلغ الناقص: 13\u202f245\u00a0kr",
                        "Karin Lund، أخصائي اجتماعي، اتخذ القرار بموجب تفويض (البند 3.2).",
                        "أي قرار تقصد: الملف 2025-00417، القرار بتاريخ 20 نوفمبر 2026");
    }

    @Test
    void aRowWithASingleExplanationTellsIt() {
        DecisionLetterContent shared = LetterSamples.inASharedHome();

        assertThat(print(shared, Language.SV).text().replaceAll("\\s+", " "))
                .contains("Ni är 3 i hemmet.", "Hushållets del är 2 av 3.");
        assertThat(print(shared, Language.EN).text().replaceAll("\\s+", " "))
                .contains("There are 3 of you in the home.", "The household's share is 2 of 3.");
    }

    private static PrintedPdf print(DecisionLetterContent content, Language language) {
        return new PrintedPdf(LETTERS.pdf(content, language));
    }
}
