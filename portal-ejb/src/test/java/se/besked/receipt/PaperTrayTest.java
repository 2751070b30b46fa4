package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;

class PaperTrayTest {

    private static final Instant REFUSED_AT = Instant.parse("2026-11-12T10:00:00Z");
    private static final Paper RENT = paper("rent", -60, FileState.REFUSED, "item.rent");

    @Test
    void aPaperThatWasNotTakenIsToBeSentAgain() {
        assertThat(toSendAgain(RENT, paper("power", 60, FileState.READY, "item.power")))
                .containsExactly("rent");
    }

    @Test
    void aPaperThatIsReadyOrBeingCheckedIsNot() {
        assertThat(toSendAgain(
                        paper("a", -60, FileState.READY, "month"),
                        paper("b", -50, FileState.RECEIVED, "month"),
                        paper("c", -40, FileState.QUARANTINED, "month")))
                .isEmpty();
    }

    @Test
    void aPaperThatCameSinceAboutTheSameMakesItGood() {
        assertThat(toSendAgain(RENT, paper("anew", 60, FileState.RECEIVED, "item.rent")))
                .isEmpty();
    }

    @Test
    void aPaperThatLayThereAlreadyDoesNotMakeItGood() {
        assertThat(toSendAgain(RENT, paper("page two", -30, FileState.READY, "item.rent")))
                .containsExactly("rent");
    }

    @Test
    void whereTheNewOneIsRefusedTooOnlyThatIsToBeSentAgain() {
        assertThat(toSendAgain(RENT, paper("anew", 60, FileState.REFUSED, "item.rent")))
                .containsExactly("anew");
    }

    @Test
    void oneOfSeveralThingsItWasAboutIsEnough() {
        Paper both = paper("both", -60, FileState.REFUSED, "item.one", "item.two");

        assertThat(toSendAgain(both, paper("anew", 60, FileState.READY, "item.two")))
                .isEmpty();
    }

    @Test
    void whoSaysSinceThenThatNoPaperComesIsNotAskedAgain() {
        PaperTray tray = new PaperTray(List.of(RENT));

        assertThat(tray.toSendAgain(said("item.rent", 10))).isEmpty();
        assertThat(tray.toSendAgain(said("item.rent", -10))).containsExactly(RENT);
        assertThat(tray.toSendAgain(said("item.power", 10))).containsExactly(RENT);
    }

    private static List<String> toSendAgain(Paper... papers) {
        return new PaperTray(List.of(papers))
                .toSendAgain(Map.of()).stream().map(Paper::id).toList();
    }

    private static Map<String, Said> said(String target, int seconds) {
        return Map.of(target, new Said(target, PaperAbsence.Kind.CANNOT_GET, null, REFUSED_AT.plusSeconds(seconds)));
    }

    /** @param seconds from the first refusal to when the paper came; its own checks end a minute after that */
    private static Paper paper(String id, int seconds, FileState state, String... targets) {
        Instant came = REFUSED_AT.plusSeconds(seconds);
        boolean refused = state == FileState.REFUSED;
        return new Paper(
                id,
                came,
                Receipt.Way.SENT,
                false,
                null,
                List.of(new Paper.Sheet(
                        id,
                        id,
                        FileKind.PDF,
                        1,
                        "0",
                        0,
                        state,
                        refused ? Refusal.DAMAGED : null,
                        null,
                        false,
                        List.of(),
                        null,
                        state.underCheck() ? null : came.plus(Duration.ofMinutes(1)))),
                Set.of(targets));
    }
}
