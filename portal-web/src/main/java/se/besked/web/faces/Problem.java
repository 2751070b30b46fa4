package se.besked.web.faces;

/** What is wrong at one field: the field's id, and the sentence in the reader's language. */
public record Problem(String key, String text) {}
