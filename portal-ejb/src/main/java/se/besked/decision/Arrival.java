package se.besked.decision;

import java.time.Instant;
import se.besked.i18n.Message;

/**
 * Something of a month that has come in, as whoever decides is told of it.
 *
 * @param key of it and of its state, without spaces: what was seen before under another key is told anew
 * @param sentence what it is, and whether it can be read
 */
public record Arrival(String key, Instant at, Message sentence) {}
