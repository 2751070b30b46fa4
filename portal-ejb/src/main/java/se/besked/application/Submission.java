package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.YearMonth;
import java.util.Optional;
import se.besked.access.Citizen;

/**
 * Sending the application, so that repeats, double clicks, two tabs and races all end in one application and one
 * number. The database's primary key on person and month lets one through; the others are told the number that it got.
 */
@ApplicationScoped
public class Submission {

    private final SigningAct act;

    @Inject
    public Submission(SigningAct act) {
        this.act = act;
    }

    /** SHA-256 (hex) of exactly what the person is about to sign. */
    public String contentToSign(Citizen citizen, YearMonth month) {
        return act.contentToSign(citizen, month);
    }

    /** The reference number, once the person's application for the month has come in. */
    public Optional<String> numberOf(Citizen citizen, YearMonth month) {
        return act.numberOf(citizen, month);
    }

    /** Who is about to sign what, and who else is to. */
    public ToSign toSign(Citizen citizen, YearMonth month) {
        return act.toSign(citizen, month);
    }

    /**
     * Signs as this person. The first adult's signature makes the application come in; the partner's completes it.
     *
     * @param seenSha256 the content that was shown; if it has changed since, nothing is sent
     * @return the reference number
     * @throws se.besked.shared.BrokenRule if something is missing, has changed, or the month is not open
     */
    public String sign(Citizen citizen, YearMonth month, String seenSha256) {
        try {
            return act.sign(citizen, month, seenSha256);
        } catch (PersistenceException raced) {
            // The other request won; its application stands. Asked in a new transaction, because this one is broken.
            return act.numberOf(citizen, month).orElseThrow(() -> raced);
        }
    }
}
