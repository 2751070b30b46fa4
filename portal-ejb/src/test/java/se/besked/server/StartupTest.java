package se.besked.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.besked.receipt.scan.ClamavScanner;
import se.besked.shared.Settings;

class StartupTest {

    @AfterEach
    void asItWas() {
        System.clearProperty("besked.scanner");
    }

    @Test
    void productionMissesAVirusScannerUntilOneIsNamed() {
        assertThat(missing()).contains("a virus scanner (BESKED_SCANNER)");
        System.setProperty("besked.scanner", "localhost:3310");
        assertThat(missing()).containsExactly("sign-in (OpenID Connect)");
    }

    @Test
    void aScannerThatIsNamedWronglyIsSaid() {
        System.setProperty("besked.scanner", "localhost");
        assertThatThrownBy(StartupTest::missing).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BESKED_SCANNER takes the scanner's host:port");
    }

    private static List<String> missing() {
        return Startup.missing(new ClamavScanner(new Settings()));
    }
}
