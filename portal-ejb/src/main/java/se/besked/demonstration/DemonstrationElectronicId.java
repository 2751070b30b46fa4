package se.besked.demonstration;

import se.besked.access.Citizen;
import se.besked.access.ElectronicId;
import se.besked.application.Signature;

/** A stand-in that signs at once and says so: every signature it makes is stored and shown as a demonstration. */
public final class DemonstrationElectronicId implements ElectronicId {

    @Override
    public Proof sign(Citizen citizen, String contentSha256) {
        return new Proof(Signature.DEMONSTRATION, contentSha256);
    }
}
