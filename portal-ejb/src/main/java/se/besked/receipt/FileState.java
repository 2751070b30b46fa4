package se.besked.receipt;

/** Where a file stands on its way from the sender to the reader. */
public enum FileState {
    /** Stored, sealed; nothing has been looked at but its size and its first bytes. */
    RECEIVED,
    /**
     * It can be read to its end and its pictures are made, but no scanner has said that it is clean: shown to nobody.
     */
    QUARANTINED,
    /**
     * Looking at it has come to no end, often enough: a person must ask for the paper another way. Shown to nobody, not
     * tried again by itself, and nothing of it is thrown away.
     */
    STUCK,
    /** Its pictures are shown. */
    READY,
    /** Not taken; the reason is kept, its bytes are not. */
    REFUSED;

    /** What its sender is told: all of these are "being checked". */
    public boolean underCheck() {
        return tried() || this == STUCK;
    }

    /** Whether its checks go on by themselves. */
    boolean tried() {
        return this == RECEIVED || this == QUARANTINED;
    }
}
