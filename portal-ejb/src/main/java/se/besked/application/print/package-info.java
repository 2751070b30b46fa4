/**
 * The printed copy of what was sent: the sender's proof, with the answers, the rows and the fingerprints of the files.
 */
package se.besked.application.print;
