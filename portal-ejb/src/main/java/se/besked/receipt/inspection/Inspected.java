package se.besked.receipt.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read to its end and may be taken.
 *
 * @param kind what it is
 * @param pictures its pages in order, at least one
 * @param cleaned of a PDF: the same paper without anything that acts, for download; of a photo nothing
 */
public record Inspected(FileKind kind, List<Picture> pictures, Optional<Path> cleaned) {}
