package se.besked.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.besked.casework.Cases;
import se.besked.shared.Json;

/** Where an act writes what is to leave the process because of it: in its own transaction, or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** An id, a month, a number of a decision; nothing that names anybody, which an identity number would. */
    private static final Pattern ID = Pattern.compile("(?!\\d{8}-?\\d{4}$|\\d{6}-?\\d{4}$)[A-Za-z0-9._-]{1,40}");

    private final Cases cases;
    private final OutboxEntries entries;
    private final Outlets outlets;
    private final Event<OutboxWritten> written;
    private final Clock clock;

    @Inject
    public Outbox(Cases cases, OutboxEntries entries, Outlets outlets, Event<OutboxWritten> written, Clock clock) {
        this.cases = cases;
        this.entries = entries;
        this.outlets = outlets;
        this.written = written;
        this.clock = clock;
    }

    /**
     * Writes an entry. The case stays locked until the transaction ends, so that entries are numbered in the order in
     * which they are committed.
     *
     * @param kind of an {@link Outlet}
     * @param ids what it is about: ids only, by which the outlet finds the rest when it sends
     * @throws IllegalArgumentException if there is no such outlet, or something isn't an id
     */
    public void write(String caseId, String kind, Map<String, String> ids) {
        outlets.of(kind);
        ids.forEach((name, id) -> {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("Not an id: " + name);
            }
        });
        cases.getLocked(caseId);
        entries.add(new OutboxEntry(
                caseId, entries.lastOf(caseId) + 1, kind, Json.write(new TreeMap<>(ids)), clock.instant()));
        written.fire(new OutboxWritten());
    }
}
