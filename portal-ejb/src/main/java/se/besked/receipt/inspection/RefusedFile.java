package se.besked.receipt.inspection;

/** A file is not taken, and why. Carries neither name nor content of the file, so it may be logged. */
public final class RefusedFile extends RuntimeException {

    private final Refusal reason;

    public RefusedFile(Refusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    public RefusedFile(Refusal reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
