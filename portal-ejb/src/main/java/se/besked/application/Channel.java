package se.besked.application;

/** How an application came in. */
public enum Channel {
    ONLINE,
    PAPER
}
