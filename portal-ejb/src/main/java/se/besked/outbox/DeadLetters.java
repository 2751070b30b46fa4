package se.besked.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.shared.NotFoundException;

/** What could not be sent, and a person's way of trying again. */
@ApplicationScoped
@Transactional
public class DeadLetters {

    private final AccessRules rules;
    private final OutboxEntries entries;
    private final Event<OutboxWritten> written;
    private final Clock clock;

    @Inject
    public DeadLetters(AccessRules rules, OutboxEntries entries, Event<OutboxWritten> written, Clock clock) {
        this.rules = rules;
        this.entries = entries;
        this.written = written;
        this.clock = clock;
    }

    /** All of them, oldest first. */
    public List<DeadLetter> list(Staff staff) {
        List<OutboxEntry> found = entries.gaveUp(rules.cases(staff, Action.LIST));
        rules.listed(
                staff,
                Action.LIST,
                found.stream().map(OutboxEntry::caseId).distinct().toList(),
                "dead letters");
        return found.stream()
                .map(entry -> new DeadLetter(
                        entry.id(), entry.caseId(), entry.kind(), entry.writtenAt(), entry.attempts(), entry.failure()))
                .toList();
    }

    /** Tries one again from now on, as often as a new one. */
    public void retry(Staff staff, String id) {
        OutboxEntry entry = entries.getLocked(id).orElseThrow(() -> new NotFoundException("dead letter"));
        rules.may(staff, Action.CHANGE_CASE, entry.caseId(), "send again " + id);
        entry.tryAgain(clock.instant());
        written.fire(new OutboxWritten());
    }
}
