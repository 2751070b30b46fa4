package se.besked.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.besked.access.Doors;
import se.besked.access.ElectronicId;
import se.besked.access.RuleTable;
import se.besked.demonstration.Demonstration;
import se.besked.i18n.Formats;
import se.besked.receipt.scan.Scanner;
import se.besked.receipt.storage.Vault;
import se.besked.shared.Mode;
import se.besked.shared.Settings;

/**
 * What happens before the first request: the mode is checked, the database is brought to the present schema, clock and
 * e-ID are chosen, and, in demonstration, the data are made. Whatever fails here fails the deployment: a half-started
 * portal is worse than none.
 */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Scanner scanner;

    @Inject
    private Vault vault;

    @Inject
    private RuleTable ruleTable;

    @Inject
    private Doors doors;

    @Inject
    private Demonstration demonstration;

    @Inject
    private CheckingPool checking;

    @Inject
    private OutboxThread outbox;

    @Inject
    private DatabaseWatch watch;

    private volatile Clock clock;
    private volatile ElectronicId electronicId;
    private volatile boolean ready;

    void start(DataSource database) {
        if (settings.mode() == Mode.PRODUCTION) {
            throw new IllegalStateException("Besked does not start in production yet. Missing: "
                    + String.join(", ", missing(settings, scanner, vault))
                    + ". Set BESKED_MODE=demonstration to see it with demonstration people.");
        }
        LOG.info(
                scanner.configured()
                        ? "Files are scanned for viruses"
                        : "There is no virus scanner; files are marked as not scanned");
        LOG.info(() -> "Who may what is read: " + ruleTable.roles().size() + " roles, "
                + doors.all().size() + " doors");
        clock = demonstration.open(database);
        electronicId = demonstration.electronicId();
        vault.check(database);
        demonstration.populate(database);
        checking.open();
        outbox.open();
        watch.open(database);
        ready = true;
        LOG.info(() -> "Besked stands on " + LocalDate.now(clock) + " (demonstration)");
    }

    static List<String> missing(Settings settings, Scanner scanner, Vault vault) {
        List<String> missing = new ArrayList<>();
        missing.add("sign-in (OpenID Connect)");
        if (settings.hosts().isEmpty()) {
            missing.add("the names that it is reached by (BESKED_HOSTS)");
        }
        if (!scanner.configured()) {
            missing.add("a virus scanner (BESKED_SCANNER)");
        }
        if (!vault.hasKeys()) {
            missing.add("the keys that seal what people send in (bin/papers new-key FILE, BESKED_KEYS_FILE)");
        }
        return missing;
    }

    Clock clock() {
        return clock != null ? clock : Clock.system(Formats.ZONE);
    }

    /** The e-ID service that was chosen; null until then. */
    ElectronicId electronicId() {
        return electronicId;
    }

    public boolean ready() {
        return ready;
    }
}
