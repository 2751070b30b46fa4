/**
 * What a machine reads on the pictures of a paper: amounts and dates. It helps a person to look at the right place and
 * decides nothing. Everything runs on this machine; where Tesseract is not installed, nothing is read and nothing else
 * changes.
 */
package se.besked.receipt.reading;
