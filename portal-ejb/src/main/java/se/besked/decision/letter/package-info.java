/**
 * What the letter about a decision says to one adult, and how it is printed. The Swedish one is binding, the one in the
 * reader's language helps.
 */
package se.besked.decision.letter;
