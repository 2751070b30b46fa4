package se.besked.filling;

/**
 * One filling-in, as an address names it.
 *
 * @param form the code of the form's definition
 * @param of what it is filled in for, in the words of the form's room: a month, a person's id
 */
public record FormKey(String form, String of) {}
