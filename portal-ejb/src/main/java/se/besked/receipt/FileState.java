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
    /**
     * What is stored is not what was stored: its seal is broken. A person must ask for the paper again; tried once more
     * at each start of the server, which is when somebody has put back what was lost.
     */
    LOST,
    /** Its pictures are shown. */
    READY,
    /** Not taken; the reason is kept, and for a time what came. */
    REFUSED;

    /** What its sender is told: all of these are "being checked". */
    public boolean underCheck() {
        return tried() || needsPerson();
    }

    /** Whether its checks have come to no end and do not go on by themselves. */
    public boolean needsPerson() {
        return this == STUCK || this == LOST;
    }

    /** Whether its checks go on by themselves. */
    boolean tried() {
        return this == RECEIVED || this == QUARANTINED;
    }
}
