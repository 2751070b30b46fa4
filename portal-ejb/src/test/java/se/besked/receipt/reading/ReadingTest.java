package se.besked.receipt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void whatIsWrittenIsReadBack() {
        Reading reading = new Reading(
                OptionalLong.of(540_000),
                Optional.of(DAY),
                List.of(540_000L, 25_000L),
                List.of(DAY),
                PaperKind.BILL,
                "tesseract 5.3.0 swe+eng");

        assertThat(reading.written())
                .isEqualTo("540000;2026-11-03;540000,25000;2026-11-03;BILL;tesseract 5.3.0 swe+eng");
        assertThat(Reading.of(reading.written())).isEqualTo(reading);
    }

    @Test
    void aReadingWithoutFindingsIsReadBackToo() {
        Reading reading =
                new Reading(OptionalLong.empty(), Optional.empty(), List.of(), List.of(), PaperKind.UNKNOWN, "");

        assertThat(reading.empty()).isTrue();
        assertThat(Reading.of(reading.written())).isEqualTo(reading);
    }

    @Test
    void whatWasWrittenBeforePapersHadKindsIsOfAnUnknownKind() {
        assertThat(Reading.of("540000;2026-11-03;540000,25000;2026-11-03;tesseract 5.3.0 swe+eng"))
                .isEqualTo(new Reading(
                        OptionalLong.of(540_000),
                        Optional.of(DAY),
                        List.of(540_000L, 25_000L),
                        List.of(DAY),
                        PaperKind.UNKNOWN,
                        "tesseract 5.3.0 swe+eng"));
    }

    @Test
    void theFullestReadingFitsItsColumn() {
        Reading reading = new Reading(
                OptionalLong.of(50_000_000),
                Optional.of(DAY),
                LongStream.range(0, 100).mapToObj(i -> 50_000_000 - i).toList(),
                IntStream.range(0, 100).mapToObj(DAY::plusDays).toList(),
                PaperKind.AGREEMENT,
                "engine; ".repeat(100));

        assertThat(reading.amountsOre()).hasSize(Reading.MOST);
        assertThat(reading.dates()).hasSize(Reading.MOST);
        assertThat(reading.written()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(Reading.of(reading.written())).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";;;",
                ";;;;;",
                "x;;;;BILL;",
                ";2026-13-01;;;BILL;",
                ";;1,;;BILL;",
                ";;;2026-11-03,x;BILL;",
                ";;;;LETTER;"
            })
    void anythingElseIsNoReading(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.of(text));
    }
}
