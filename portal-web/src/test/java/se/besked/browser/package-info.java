/**
 * Journeys through the portal in a real browser, against the server as {@code bin/run} starts it. A journey is a class
 * whose name ends in IT and that says {@code @ExtendWith(Besked.class)}.
 */
package se.besked.browser;
