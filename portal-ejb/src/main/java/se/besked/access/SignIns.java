package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import se.besked.shared.Sha256;

/**
 * Opens, recognises and ends sign-ins by a 256-bit random token that only the browser and, as a hash, the table hold.
 */
@ApplicationScoped
@Transactional
public class SignIns {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public SignIns(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Opens a sign-in for somebody whose identity has been proven.
     *
     * @param subjectId person id or officer id, as the door's sign-in proves it
     * @return the token, base64url, 43 characters
     */
    public String start(Door door, String subjectId) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new SignIn(Sha256.hex(token), door, subjectId, clock.instant()));
        return token;
    }

    /** Who holds this token, if it was made for this door and is still open. */
    public Optional<Actor> who(Door door, String token) {
        if (token == null || token.length() != 43) {
            return Optional.empty();
        }
        SignIn signIn = entities.find(SignIn.class, Sha256.hex(token));
        if (signIn == null || !signIn.opens(door, clock.instant())) {
            return Optional.empty();
        }
        signIn.used(clock.instant());
        return Optional.of(door.actor(signIn.subjectId()));
    }

    public void end(String token) {
        SignIn signIn = token == null ? null : entities.find(SignIn.class, Sha256.hex(token));
        if (signIn != null) {
            entities.remove(signIn);
        }
    }
}
