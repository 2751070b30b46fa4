package se.besked.web.faces;

/** Nothing can be done for this request now, and nothing has been: too many are here, or the database is away. */
public final class Unavailable extends RuntimeException {

    /** How long whoever is told so should wait before the next try. */
    public static final int RETRY_SECONDS = 10;

    private static final long serialVersionUID = 1L;

    public Unavailable(String why) {
        super(why);
    }
}
