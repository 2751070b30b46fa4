/**
 * Asks a virus scanner about what people send in. Knows streams and verdicts, nothing of receipts.
 *
 * <p>Glossary: <i>verdict</i>, what is known of a file after the scanner was asked; everything but <i>clean</i> keeps
 * it unseen.
 */
package se.besked.receipt.scan;
