package se.besked.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.scan.ClamavScanner;
import se.besked.receipt.storage.Keyring;
import se.besked.receipt.storage.Vault;
import se.besked.shared.Settings;

class StartupTest {

    @TempDir
    private Path scratch;

    private String keysBefore;

    @BeforeEach
    void keysOfItsOwn() throws IOException {
        keysBefore = System.setProperty(
                "besked.keys.file",
                Files.createFile(scratch.resolve("keys.json")).toString());
    }

    @AfterEach
    void asItWas() {
        System.clearProperty("besked.scanner");
        System.setProperty("besked.keys.file", keysBefore);
    }

    @Test
    void productionMissesAVirusScannerUntilOneIsNamed() {
        assertThat(missing()).contains("a virus scanner (BESKED_SCANNER)");
        System.setProperty("besked.scanner", "localhost:3310");
        assertThat(missing()).containsExactly("sign-in (OpenID Connect)");
    }

    @Test
    void productionMissesItsNamesUntilTheyAreSaid() {
        assertThat(missing(new Settings() {
                    @Override
                    public Set<String> hosts() {
                        return Set.of();
                    }
                }))
                .contains("the names that it is reached by (BESKED_HOSTS)");
    }

    @Test
    void productionMissesItsKeysUntilTheyAreMade() throws IOException {
        Files.delete(scratch.resolve("keys.json"));
        assertThat(missing()).anySatisfy(one -> assertThat(one).contains("bin/papers new-key"));
    }

    @Test
    void aScannerThatIsNamedWronglyIsSaid() {
        System.setProperty("besked.scanner", "localhost");
        assertThatThrownBy(() -> missing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BESKED_SCANNER takes the scanner's host:port");
    }

    private static List<String> missing() {
        return missing(new Settings());
    }

    private static List<String> missing(Settings settings) {
        return Startup.missing(settings, new ClamavScanner(settings), new Vault(null, new Keyring(settings), settings));
    }
}
