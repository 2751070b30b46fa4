package se.besked.application;

/** An application that had come in has been taken back by the household; told inside the transaction. */
public record Withdrawn(String applicationId) {}
