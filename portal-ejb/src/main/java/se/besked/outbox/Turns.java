package se.besked.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Who sends which entry: the short transactions before and after the sending, which has none. */
@ApplicationScoped
@Transactional
class Turns {

    private static final int AT_A_TIME = 20;

    private final OutboxEntries entries;
    private final Clock clock;

    @Inject
    Turns(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Takes an entry that is due. The lock on its row lets one of several nodes take it, the others look further. */
    Optional<Taken> take() {
        Instant now = clock.instant();
        return entries.due(now, AT_A_TIME).stream()
                .flatMap(id -> entries.getLocked(id).stream())
                .filter(entry -> entry.take(now))
                .findFirst()
                .map(entry -> new Taken(entry.id(), entry.attempts(), entry.kind(), entry.payload()));
    }

    void sent(Taken taken) {
        entries.getLocked(taken.id())
                .filter(entry -> entry.attempts() == taken.attempt())
                .ifPresent(entry -> entry.sent(clock.instant()));
    }

    void failed(Taken taken, String what) {
        entries.getLocked(taken.id())
                .filter(entry -> entry.attempts() == taken.attempt())
                .ifPresent(entry -> entry.failed(what, clock.instant()));
    }
}
