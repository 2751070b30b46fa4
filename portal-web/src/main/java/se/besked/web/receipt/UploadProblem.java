package se.besked.web.receipt;

/**
 * One thing to put right.
 *
 * @param key id of the field
 */
public record UploadProblem(String key, String text) {}
