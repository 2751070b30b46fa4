package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.besked.access.Citizen;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.print.PrintedPdf;
import se.besked.review.Months;
import se.besked.review.Verdict;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** A decision about two kinds of help says of each how it ended. */
class PartSentencesTest {

    private House house;
    private Fixtures fixtures;
    private String caseId;

    @BeforeEach
    void begin() {
        house = House.onDerby();
        fixtures = new Fixtures(house);
        caseId = fixtures.household(0, fixtures.person("Amina"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** The norm is 5 220: with 5 670 in pay 450 are left, and glasses for 1 500 get 1 050. */
    @Test
    void supportRefusedForASurplusAndGlassesPaidForTheRestAreTwoAnswers() {
        String month = new Months(house, caseId)
                .income("salary", 0, 5670)
                .expense("glasses", 1500)
                .filed(YearMonth.of(2026, 12));
        new Deciding(house, month).rest().decided(KARIN, Deciding.REASONED);
        String decision = new Deciding(house, month).firstDecision();
        DecisionView page = house.get(DecisionReading.class).open(new Citizen("amina"), decision);

        assertThat(said(page.summary().parts()))
                .containsExactly(
                        "Income support: no.",
                        "Other living costs: yes, 1 050 kr of the 1 500 kr applied for.",
                        "Of the income 450 kr is left when income support has been counted. It is taken off other"
                                + " living costs.");
        assertThat(said(page.summary().answer()))
                .startsWith("The answer differs for different kinds of help. You get 1 050 kr");
        String letter =
                new PrintedPdf(house.get(DecisionReading.class).letter(KARIN, decision, "amina", Language.SV)).text();
        assertThat(letter)
                .contains("Svaret är olika för olika slags hjälp.", "Försörjningsstöd: nej.")
                .doesNotContain("Ja, men inte till allt");
    }

    /** The same household, where the glasses wait: the second decision is about them alone. */
    @Test
    void glassesThatWaitedAndGetLessForTheSurplusAreNoPlainYes() {
        String month = new Months(house, caseId)
                .income("salary", 0, 5670)
                .expense("glasses", 1500)
                .filed(YearMonth.of(2026, 12));
        Deciding deciding = new Deciding(house, month).judge("glasses", Verdict.LATER, null, "Kvittot");
        DecisionContent first = deciding.rest().decided(KARIN, Deciding.REASONED);
        assertThat(first.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(PartSentences.of(first)).isEmpty();

        DecisionContent second =
                deciding.judge("glasses", Verdict.APPROVE, null, null).decided(KARIN, Deciding.REASONED);

        assertThat(second.support()).isEqualTo(DecisionContent.Part.NOT_CONCERNED);
        assertThat(second.totalOre()).isEqualTo(105_000);
        assertThat(second.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(said(PartSentences.of(second)))
                .containsExactly(
                        "Other living costs: yes, 1 050 kr of the 1 500 kr applied for.",
                        "Of the income 450 kr is left when income support has been counted. It is taken off other"
                                + " living costs.");
        String decision = house.inTransaction(
                () -> house.get(Decisions.class).ofApplication(month).get(1).id());
        assertThat(said(house.get(DecisionReading.class)
                        .open(new Citizen("amina"), decision)
                        .summary()
                        .answer()))
                .startsWith("Yes, but not to everything. You get 1 050 kr");
        String letter =
                new PrintedPdf(house.get(DecisionReading.class).letter(KARIN, decision, "amina", Language.SV)).text();
        assertThat(letter)
                .contains("Ja, men inte till allt", "Av inkomsterna blir")
                .doesNotContain("allt som du sökte", "allt du sökte");
    }

    @Test
    void glassesThatWaitedAndArePaidInFullAreAPlainYes() {
        String month = new Months(house, caseId)
                .income("salary", 0, 3000)
                .expense("glasses", 1500)
                .filed(YearMonth.of(2026, 12));
        Deciding deciding = new Deciding(house, month).judge("glasses", Verdict.LATER, null, "Kvittot");
        deciding.rest().decided();

        DecisionContent second =
                deciding.judge("glasses", Verdict.APPROVE, null, null).decided();

        assertThat(second.totalOre()).isEqualTo(150_000);
        assertThat(second.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(PartSentences.of(second)).isEmpty();
    }

    @Test
    void bothGrantedAreToldEachWithItsOwnAmount() {
        String month = new Months(house, caseId)
                .expense("rent", 5400)
                .expense("glasses", 1500)
                .filed(YearMonth.of(2026, 12));
        new Deciding(house, month)
                .judge("glasses", Verdict.OTHER_AMOUNT, 900L, "Enklare glasögon räcker")
                .rest()
                .decided(KARIN, Deciding.REASONED);
        DecisionView page =
                house.get(DecisionReading.class).open(new Citizen("amina"), new Deciding(house, month).firstDecision());

        assertThat(said(page.summary().parts()))
                .containsExactly(
                        "Income support: yes, 10 620 kr.",
                        "Other living costs: yes, 900 kr of the 1 500 kr applied for.");
        assertThat(said(page.summary().answer())).startsWith("Yes, but not to everything.");
    }

    @Test
    void aDecisionAboutOneKindNeedsNoSentencesOfItsOwn() {
        String month = new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2026, 12));
        new Deciding(house, month).rest().decided();

        assertThat(house.get(DecisionReading.class)
                        .open(new Citizen("amina"), new Deciding(house, month).firstDecision())
                        .summary()
                        .parts())
                .isEmpty();
    }

    private static List<String> said(List<Message> parts) {
        return parts.stream().map(PartSentencesTest::said).toList();
    }

    private static String said(Message message) {
        return message.in(Language.EN).replaceAll("[\\u00a0\\u202f]", " ");
    }
}
