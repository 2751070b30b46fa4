package se.besked.outbox;

import java.time.Instant;

/**
 * An entry that could not be sent and is not tried any more; the later ones of its case wait behind it.
 *
 * @param failure what kind of failure it was at last; null if its sender ended each time before it could say
 */
public record DeadLetter(String id, String caseId, String kind, Instant writtenAt, int attempts, String failure) {}
