package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.besked.receipt.hostile.Endurance;
import se.besked.receipt.hostile.HostileNames;
import se.besked.receipt.hostile.Mutations;

/** What we read ourselves of names and addresses from strangers, with many that are nearly right. */
@Tag("long")
@Timeout(60)
class NamesUnderFireTest {

    private static final Duration EACH = Duration.ofSeconds(4);

    @Test
    void names() {
        List<byte[]> good = Stream.of(HostileNames.TAKEN, HostileNames.OTHERWISE)
                .flatMap(List::stream)
                .filter(name -> !name.isEmpty())
                .map(name -> name.getBytes(StandardCharsets.UTF_16BE))
                .toList();
        int given = Endurance.of(new Mutations(1, good), EACH, content -> {
            String sent = new String(content, StandardCharsets.UTF_16BE);
            String shown = PaperName.clean(sent);
            assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(120);
            assertThat(shown).doesNotContain("/", "\\", "\n", "\r", "\u0000", "\u202e");
            PaperName.extension(sent);
        });
        assertThat(given).isGreaterThan(1_000);
    }

    @Test
    void targets() {
        List<byte[]> good = Stream.of("month", "item.641a8527-697c-4437-ada0-73b6f026d0f6", "person.m1")
                .map(written -> written.getBytes(StandardCharsets.UTF_8))
                .toList();
        int given = Endurance.of(new Mutations(2, good), EACH, content -> {
            String written = new String(content, StandardCharsets.UTF_8);
            PaperTarget.of(written)
                    .ifPresent(target -> assertThat(target.written()).isEqualTo(written));
        });
        assertThat(given).isGreaterThan(1_000);
    }
}
