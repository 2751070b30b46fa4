package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.receipt.hostile.HostileNames;

class HostileNamesTest {

    static Stream<String> all() {
        return Stream.of(HostileNames.TAKEN, HostileNames.REFUSED).flatMap(List::stream);
    }

    static List<String> taken() {
        return HostileNames.TAKEN;
    }

    static List<String> refused() {
        return HostileNames.REFUSED;
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
    @MethodSource("refused")
    void anyOtherEndIsNotThatOfAPhoto(String sent) {
        assertThat(PaperName.extension(sent)).isNotIn("jpg", "jpeg", "jfif");
    }
}
