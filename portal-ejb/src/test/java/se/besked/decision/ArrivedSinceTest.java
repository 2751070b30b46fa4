package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.decision.DecisionMakingTest.assertBroken;
import static se.besked.testing.Fixtures.KARIN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.review.Months;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** What comes in between reading a decision and making it is shown first, whatever its state. */
class ArrivedSinceTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private House house;
    private String month;
    private Deciding deciding;

    @BeforeEach
    void begin() {
        house = House.onDerby();
        Fixtures fixtures = new Fixtures(house);
        String caseId = fixtures.household(0, fixtures.person("Amina"));
        month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
        deciding = new Deciding(house, month).rest();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPaperOnTheMonthThatIsStillBeingCheckedComesBackAsAListAndIsAskedAboutAgain() throws IOException {
        DecisionPreview seen = deciding.preview(null);
        send(PaperTarget.month());

        assertBroken(DecisionRule.ARRIVED_SINCE, () -> decide(seen));
        assertBroken(
                DecisionRule.ARRIVED_SINCE,
                () -> house.get(DecisionMaking.class).handTo(KARIN, month, "per", seen.text(), seen.seen()));

        DecisionPreview again = deciding.preview(null);
        assertThat(again.since(seen.seen()))
                .extracting(arrival -> arrival.sentence().in(Language.EN))
                .containsExactly("kontoutdrag.png has come and is still being checked.");
        assertThat(decide(again)).isNotBlank();
    }

    @Test
    void aPaperOnARowAndAnAnswerInsteadOfOneAreShownToo() throws IOException {
        PaperTarget rent = PaperTarget.item(Months.row(house, month, "rent"));
        DecisionPreview first = deciding.preview(null);
        send(rent);
        assertBroken(DecisionRule.ARRIVED_SINCE, () -> decide(first));

        DecisionPreview second = deciding.preview(null);
        house.get(PaperAbsences.class).say(KARIN, month, PaperTarget.month(), PaperAbsence.Kind.AT_DESK, "Fredag");
        assertBroken(DecisionRule.ARRIVED_SINCE, () -> decide(second));
        assertThat(deciding.preview(null).since(second.seen())).hasSize(1);
    }

    @Test
    void whatIsReadAndSentBackByABrowserIsTheSameTextWhateverSignsWereTyped() {
        String typed = "\u0000Hyran\u200b \u0007är hög.\r\n\rDet\u2028 räcker.\u0085\n ";
        DecisionPreview read = deciding.preview(words(typed));

        DecisionPreview back =
                deciding.preview(words(read.text().circumstances().replace("\n", "\r\n")));

        assertThat(read.text().circumstances()).isEqualTo("Hyran är hög.\n\nDet\n räcker.");
        assertThat(back.seen()).isEqualTo(read.seen());
    }

    private static DecisionText words(String circumstances) {
        return new DecisionText(EnumSet.of(Provision.SOL_12_1), Set.of(), circumstances, "", List.of());
    }

    private String decide(DecisionPreview seen) {
        return house.get(DecisionMaking.class).decide(KARIN, month, seen.text(), seen.seen());
    }

    private void send(PaperTarget target) throws IOException {
        byte[] picture = SamplePictures.png(30, 40);
        try (SpooledFile file = house.get(Spool.class)
                .take("kontoutdrag.png", new ByteArrayInputStream(picture), new RequestDrain(0))) {
            house.get(ReceiptIntake.class).take(KARIN, new Place(month, target), file);
        }
    }
}
