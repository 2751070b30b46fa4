package se.besked.application;

import java.util.Map;

/**
 * An application has come in; told inside the transaction.
 *
 * @param renamed rows that have another id than they had in the draft, because that one was taken (by an application of
 *     the same month that was withdrawn): new id by the draft's
 */
public record Submitted(String applicationId, Map<String, String> renamed) {}
