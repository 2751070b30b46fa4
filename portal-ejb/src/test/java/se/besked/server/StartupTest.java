package se.besked.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.besked.receipt.scan.ClamavScanner;
import se.besked.shared.Settings;

class StartupTest {

    private String mode;

    @BeforeEach
    void inProduction() {
        mode = System.setProperty("besked.mode", "production");
    }

    @AfterEach
    void asItWas() {
        System.setProperty("besked.mode", mode);
        System.clearProperty("besked.scanner");
    }

    @Test
    void productionDoesNotStartWithoutAVirusScanner() {
        assertThatThrownBy(StartupTest::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a virus scanner (BESKED_SCANNER)");
    }

    @Test
    void aScannerThatIsNamedIsNotMissing() {
        System.setProperty("besked.scanner", "localhost:3310");
        assertThatThrownBy(StartupTest::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Missing: sign-in (OpenID Connect).").hasMessageNotContaining("scanner");
    }

    @Test
    void aScannerThatIsNamedWronglyIsSaid() {
        System.setProperty("besked.scanner", "localhost");
        assertThatThrownBy(StartupTest::start).isInstanceOf(IllegalStateException.class).hasMessageContaining("BESKED_SCANNER takes");
    }

    private static void start() {
        try (WeldContainer container = new Weld().disableDiscovery()
                .addBeanClasses(Startup.class, Settings.class, ClamavScanner.class).initialize()) {
            container.select(Startup.class).get().start(null);
        }
    }
}
