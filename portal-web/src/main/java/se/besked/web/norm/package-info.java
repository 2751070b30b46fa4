/** The norm for everyone: the trial calculation for programs, and its contract. */
package se.besked.web.norm;
