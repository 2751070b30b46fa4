/** Asks a virus scanner about what people send in. Knows streams and verdicts, nothing of receipts. */
package se.besked.receipt.scan;
