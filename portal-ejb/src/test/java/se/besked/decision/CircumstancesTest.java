package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.besked.decision.DecisionContent.Row;
import se.besked.decision.DecisionPreview.Suggestion;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;
import se.besked.review.RowGroup;

class CircumstancesTest {

    private static final Message RENT =
            Message.of("decision.fact.row", Argument.phrase("form.kind.rent"), Argument.text("Garaget ingår"));
    private static final Circumstances SUGGESTED = Circumstances.of(List.of(), List.of(reduced("r1", "Garaget ingår")));

    @Test
    void aReasonOnARowIsSuggestedUnderTheRowsOwnKey() {
        assertThat(SUGGESTED.suggested()).containsExactly(new Suggestion("r1", RENT));
        assertThat(SUGGESTED.all()).containsExactly("r1");
    }

    @Test
    void aKeptLineIsAMessageInEveryLanguageWhateverTheReasonHasBecome() {
        Circumstances changed = Circumstances.of(List.of(), List.of(reduced("r1", "Garaget och elen ingår")));

        assertThat(SUGGESTED.said(text(Set.of("r1"), ""))).containsExactly(RENT);
        assertThat(RENT.in(Language.SV)).isNotEqualTo(RENT.in(Language.EN)).isNotEqualTo(RENT.in(Language.AR));
        assertThat(changed.said(text(Set.of("r1"), "")))
                .extracting(line -> line.in(Language.SV))
                .containsExactly("Hyra: Garaget och elen ingår");
    }

    @Test
    void aLineThatIsTypedIsWrittenWordsEvenWhereItSaysTheSame() {
        List<Said> said = SUGGESTED.said(text(Set.of(), " Hyra: Garaget ingår \n\nHyran är för hög."));

        assertThat(said)
                .containsExactly(Written.byOffice("Hyra: Garaget ingår"), Written.byOffice("Hyran är för hög."));
    }

    @Test
    void keptLinesStandBeforeTheOfficersOwn() {
        assertThat(SUGGESTED.said(text(Set.of("r1", "gone"), "Hyran är för hög.")))
                .containsExactly(RENT, Written.byOffice("Hyran är för hög."));
    }

    private static DecisionText text(Set<String> kept, String own) {
        return new DecisionText(Set.of(), kept, own, "", List.of());
    }

    private static Row reduced(String key, String reason) {
        return new Row(
                key,
                RowGroup.SUPPORT,
                Message.of("form.kind.rent"),
                null,
                600_000,
                550_000,
                RowOutcome.REDUCED,
                Written.byOffice(reason),
                List.of(),
                false);
    }
}
