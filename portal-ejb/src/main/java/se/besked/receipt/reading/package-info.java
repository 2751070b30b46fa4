/**
 * What a machine reads on the pictures of a paper: amounts and dates. It helps a person to look at the right place and
 * decides nothing. Everything runs on this machine; where Tesseract is not installed, nothing is read and nothing else
 * changes.
 *
 * <p>Glossary: <i>reading</i>, the amounts and days that a machine believes stand on a paper, the likeliest first.
 */
package se.besked.receipt.reading;
