package se.besked.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.besked.forms.view.BlockView.ItemView;
import se.besked.forms.view.BlockView.LastView;
import se.besked.i18n.Message;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.Receipt;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.reading.PaperKind;
import se.besked.receipt.reading.Reading;
import se.besked.receipt.scan.ScanVerdict;

class MachineReadingTest {

    private static final ItemView RENT = new ItemView(
            "r",
            "rent",
            null,
            null,
            null,
            "before",
            new LastView(520_000, Message.of("form.last.applied")),
            false,
            List.of());
    private static final Paper NOTICE = paper(OptionalLong.of(540_050), Optional.of(LocalDate.of(2026, 11, 30)));

    @Test
    void whatTheRowDoesNotSayYetIsOffered() {
        assertThat(MachineReading.of(RENT, Map.of(), List.of(NOTICE)))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.ore()).hasValue(540_050);
                    assertThat(read.day()).contains(LocalDate.of(2026, 11, 30));
                });
    }

    @Test
    void whatTheRowSaysAlreadyIsNot() {
        assertThat(MachineReading.of(
                        RENT,
                        Map.of(
                                "i.r.carry",
                                "changed",
                                "i.r.amount",
                                "5 400,50",
                                "i.r.date.d",
                                "30",
                                "i.r.date.m",
                                "11",
                                "i.r.date.y",
                                "2026"),
                        List.of(NOTICE)))
                .isEmpty();
    }

    @Test
    void anotherAmountOrAnotherDayIsOffered() {
        assertThat(MachineReading.of(
                        RENT,
                        Map.of(
                                "i.r.carry",
                                "changed",
                                "i.r.amount",
                                "5 400",
                                "i.r.date.d",
                                "30",
                                "i.r.date.m",
                                "11",
                                "i.r.date.y",
                                "2026"),
                        List.of(NOTICE)))
                .hasSize(1);
        assertThat(MachineReading.of(RENT, Map.of("i.r.carry", "changed", "i.r.amount", "5400,50"), List.of(NOTICE)))
                .hasSize(1);
    }

    @Test
    void theSameAsLastMonthIsComparedByItsAmountAlone() {
        Map<String, String> same = Map.of("i.r.carry", "same");

        assertThat(MachineReading.of(RENT, same, List.of(NOTICE))).hasSize(1);
        assertThat(MachineReading.of(RENT, same, List.of(paper(OptionalLong.of(520_000), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void aRowThatIsPaidNoLongerAndAPaperWithoutFindingsAreLeftAlone() {
        assertThat(MachineReading.of(RENT, Map.of("i.r.carry", "gone"), List.of(NOTICE)))
                .isEmpty();
        assertThat(MachineReading.of(RENT, Map.of(), List.of(paper(OptionalLong.empty(), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void filledInItStandsInTheFieldsAsIfItWereTypedAndTheRestIsKept() {
        Map<String, String> filled = MachineReading.of(NOTICE)
                .orElseThrow()
                .filledInto(Map.of("i.r.from", "before", "i.r.note", "dearer"), "r");

        assertThat(filled)
                .containsOnly(
                        Map.entry("i.r.from", "before"),
                        Map.entry("i.r.note", "dearer"),
                        Map.entry("i.r.carry", "changed"),
                        Map.entry("i.r.amount", "5400,50"),
                        Map.entry("i.r.date.d", "30"),
                        Map.entry("i.r.date.m", "11"),
                        Map.entry("i.r.date.y", "2026"));
    }

    private static Paper paper(OptionalLong ore, Optional<LocalDate> day) {
        Reading reading = new Reading(ore, day, List.of(), List.of(), PaperKind.BILL, "test");
        return new Paper(
                "p",
                Instant.EPOCH,
                Receipt.Way.SENT,
                false,
                null,
                List.of(new Paper.Sheet(
                        "f",
                        "hyra.jpg",
                        FileKind.JPEG,
                        1,
                        "0",
                        0,
                        FileState.READY,
                        null,
                        ScanVerdict.CLEAN,
                        false,
                        List.of(),
                        reading,
                        Instant.EPOCH)),
                Set.of("item.r"));
    }
}
