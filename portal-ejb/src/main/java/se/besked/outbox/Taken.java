package se.besked.outbox;

/**
 * An entry that one sender has for the time of a lease.
 *
 * @param attempt the how manieth, from 1; another sender's has another number
 */
record Taken(String id, int attempt, String kind, String payload) {}
