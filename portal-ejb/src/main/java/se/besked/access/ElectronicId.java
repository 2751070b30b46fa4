package se.besked.access;

/** The e-ID service (port): proves that a person signed exactly this content. */
public interface ElectronicId {

    /**
     * Asks the person to sign.
     *
     * @param contentSha256 hex SHA-256 of the content shown to the person
     */
    Proof sign(Citizen citizen, String contentSha256);

    /** @param method how it was signed, as stored with the signature */
    record Proof(String method, String contentSha256) {}
}
