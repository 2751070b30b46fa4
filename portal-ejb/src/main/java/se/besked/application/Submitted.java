package se.besked.application;

/** An application has come in; told inside the transaction. */
public record Submitted(String applicationId) {}
