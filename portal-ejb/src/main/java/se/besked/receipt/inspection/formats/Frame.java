package se.besked.receipt.inspection.formats;

/**
 * One picture in a file.
 *
 * @param index its place among all pictures of the file, from 0
 * @param orientation how it lies there, 1 to 8
 */
record Frame(int index, int orientation) {}
