package se.besked.receipt.inspection;

import java.util.List;

/**
 * A file that was read to its end and may be taken.
 *
 * @param kind what it is
 * @param pictures its pages in order, at least one
 */
public record Inspected(FileKind kind, List<Picture> pictures) {}
