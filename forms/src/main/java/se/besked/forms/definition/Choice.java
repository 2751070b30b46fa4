package se.besked.forms.definition;

/** One of the answers to choose from. {@code label} is a text key. */
public record Choice(String value, String label) {}
