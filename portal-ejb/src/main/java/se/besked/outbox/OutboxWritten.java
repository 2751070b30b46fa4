package se.besked.outbox;

/** There may be something to send. Fired within the transaction that wrote it. */
public record OutboxWritten() {}
