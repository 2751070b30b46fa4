package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.besked.access.Citizen;
import se.besked.access.ElectronicId;
import se.besked.application.Signature;
import se.besked.shared.Mode;
import se.besked.shared.Settings;

/** A stand-in that signs at once and says so: every signature it makes is stored and shown as a demonstration. */
@ApplicationScoped
public class DemonstrationElectronicId implements ElectronicId {

    public static final String METHOD = Signature.DEMONSTRATION;

    private final Settings settings;

    @Inject
    public DemonstrationElectronicId(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Proof sign(Citizen citizen, String contentSha256) {
        if (settings.mode() != Mode.DEMONSTRATION) {
            throw new IllegalStateException("The demonstration's e-ID signs in demonstration mode only");
        }
        return new Proof(METHOD, contentSha256);
    }
}
