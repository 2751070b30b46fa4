package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.receipt.hostile.HostileNames;
import se.besked.receipt.inspection.FileKind;

class HostileNamesTest {

    static Stream<String> all() {
        return Stream.of(HostileNames.TAKEN, HostileNames.OTHERWISE).flatMap(List::stream);
    }

    static List<String> taken() {
        return HostileNames.TAKEN;
    }

    static List<String> otherwise() {
        return HostileNames.OTHERWISE;
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsShownOfANameIsShortAndPlainText(String sent) {
        String shown = PaperName.clean(sent);

        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(120);
        assertThat(shown).doesNotContain("/", "\\", "\r", "\n", "\u0000");
        assertThat(shown.codePoints().map(Character::getType).boxed())
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.PRIVATE_USE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
        assertThat(shown).isEqualTo(shown.strip());
        assertThat(PaperName.clean(shown)).as("cleaned again").isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void theEndSaysWhatItIs(String sent) {
        assertThat(PaperName.extension(sent)).isEqualTo("jpg");
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void anyOtherEndGivesWayToThatOfAPhotoAndTheStemStays(String sent) {
        assertThat(PaperName.extension(sent)).isNotIn("jpg", "jpeg", "jfif");

        String shown = PaperName.endingAs(FileKind.JPEG, PaperName.clean(sent));

        assertThat(shown.isEmpty() || shown.endsWith(".jpg")).as(shown).isTrue();
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(120);
    }

    @Test
    void aPhotoKeepsTheStemOfItsNameHoweverItEnds() {
        assertThat(PaperName.endingAs(FileKind.JPEG, "IMG_E4711.HEIC")).isEqualTo("IMG_E4711.jpg");
        assertThat(PaperName.endingAs(FileKind.JPEG, "IMG_4711.JPEG")).isEqualTo("IMG_4711.JPEG");
        assertThat(PaperName.endingAs(FileKind.PDF, "hyra maj 2026. kvitto")).isEqualTo("hyra maj 2026. kvitto.pdf");
        assertThat(PaperName.endingAs(FileKind.PDF, "")).isEmpty();
    }
}
