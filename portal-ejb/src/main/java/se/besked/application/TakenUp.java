package se.besked.application;

/** An officer has begun with an application that came in; told once, inside the transaction. */
public record TakenUp(String applicationId, String officerId) {}
