/**
 * The way through a form, whichever it is: its steps and reading it through; and for a month signing it and what was
 * sent.
 */
package se.besked.web.application;
