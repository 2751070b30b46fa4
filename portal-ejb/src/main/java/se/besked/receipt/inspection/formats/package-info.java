/**
 * Files read and drawn anew, each kind by its own structure: what is whole, how it lies, and the pictures of its pages.
 * Plain Java without database or server: it runs in a small process of its own.
 */
package se.besked.receipt.inspection.formats;
