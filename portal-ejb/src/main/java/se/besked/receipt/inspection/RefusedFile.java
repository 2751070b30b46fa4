package se.besked.receipt.inspection;

import java.util.Arrays;

/** A file is not taken, and why. Carries neither name nor content of the file, so it may be logged. */
public final class RefusedFile extends RuntimeException {

    private static final String OURS = "se.besked.";

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

    /** Which check said so: class and method of ours where it, or what it is about, was thrown. */
    public String check() {
        Throwable first = getCause() == null ? this : getCause();
        return Arrays.stream(first.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getClassName()
                                .substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName())
                .orElse("");
    }
}
