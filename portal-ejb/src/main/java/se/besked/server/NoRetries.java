package se.besked.server;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Keeps the persistence provider from trying a broken line to the database again by itself: it would sleep five seconds
 * before each attempt, with a request's turn in its hands. Named in {@code persistence.xml}.
 */
public class NoRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
        session.getLogin().setDelayBetweenConnectionAttempts(0);
    }
}
