package se.besked.filling;

/**
 * What became of a save.
 *
 * @param stale somebody saved this step after the page was drawn, in another tab or on another device: nothing was
 *     overwritten, and {@code version} is the one to send along to do so knowingly
 * @param version the step's version now
 */
public record Saved(boolean stale, long version) {}
