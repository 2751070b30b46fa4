package se.besked.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.besked.i18n.Language;

/** What travels in addresses, with many that are nearly right: they are read as what they say, or as nothing. */
@Tag("long")
@Timeout(60)
class AddressesUnderFireTest {

    private static final int TIMES = 300_000;
    private static final String ID = "641a8527-697c-4437-ada0-73b6f026d0f6";
    private static final String ODD = "\u0000\r\n%<>\"'&?=#/\\. ,;:+-0129azAZ\u0660\u0131\ud800\udc00\u202e\uffff";

    private final Random random = new Random(20261122);

    @Test
    void outcomes() {
        for (int time = 0; time < TIMES; time++) {
            Outcome outcome = Outcome.of(changed("3"), changed("1"), changed("2.EMPTY,3.TOO_LARGE"));
            assertThat(outcome.getReceived()).isBetween(0, 99);
            if (time % 100 == 0) {
                assertThat(outcome.sentences(Language.SV)).allMatch(sentence -> sentence.endsWith("."));
            }
        }
    }

    @Test
    void addresses() {
        for (int time = 0; time < TIMES; time++) {
            String path = changed(random.nextBoolean() ? "/papers/sent/sv/2026-12" : "/papers/scanned/en/" + ID);
            UploadAddress.of(
                            path,
                            changed(random.nextBoolean() ? "month" : "item." + ID),
                            changed("rent"),
                            random.nextBoolean() ? null : changed(ID))
                    .ifPresent(address -> {
                        assertThat(address.page())
                                .matches("/(sv|en|ar)/[a-zA-Z0-9/-]+"
                                        + "\\?for=[a-zA-Z0-9.-]+(&step=[a-zA-Z]+)?(&paper=[0-9a-f-]+)?");
                        assertThat(address.post())
                                .matches("/papers/[a-z]+/(sv|en|ar)/[0-9a-f-]+"
                                        + "\\?for=[a-zA-Z0-9.-]+(&step=[a-zA-Z]+)?(&paper=[0-9a-f-]+)?");
                        assertThat(address.back(true)).matches("/(sv|en|ar)/[a-zA-Z0-9/-]+");
                    });
        }
    }

    private String changed(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            if (at < text.length() && random.nextBoolean()) {
                text.setCharAt(at, odd);
            } else if (at < text.length() && random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, odd);
            }
        }
        return text.toString();
    }
}
