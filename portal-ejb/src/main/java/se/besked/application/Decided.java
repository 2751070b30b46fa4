package se.besked.application;

/** A decision has been made on an application; a month may have several. Told inside the transaction. */
public record Decided(String applicationId, String decisionId) {}
