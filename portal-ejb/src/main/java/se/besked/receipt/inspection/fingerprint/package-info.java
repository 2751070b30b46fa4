/** Knows a picture again that was saved anew. Depends on nothing but the picture. */
package se.besked.receipt.inspection.fingerprint;
