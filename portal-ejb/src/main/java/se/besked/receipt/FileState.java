package se.besked.receipt;

/** Where a file stands on its way from the sender to the reader. */
public enum FileState {
    /** Stored, sealed; nothing has been looked at but its size and its first bytes. */
    RECEIVED,
    /**
     * It can be read to its end and its pictures are made, but no scanner has said that it is clean: shown to nobody.
     */
    QUARANTINED,
    /** Its pictures are shown. */
    READY,
    /** Not taken; the reason is kept, its bytes are not. */
    REFUSED;

    /** What people are told: both are "being checked". */
    public boolean underCheck() {
        return this == RECEIVED || this == QUARANTINED;
    }
}
