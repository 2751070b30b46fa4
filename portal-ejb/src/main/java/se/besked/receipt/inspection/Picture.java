package se.besked.receipt.inspection;

import java.nio.file.Path;
import java.util.Optional;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/**
 * One page as a picture without any metadata, the only thing that people are shown of a paper.
 *
 * @param page from 1
 * @param file where it lies until it is stored
 * @param small the same as a small JPEG, for lists
 * @param kind JPEG or PNG
 * @param width pixels
 * @param height pixels
 * @param fingerprint for knowing it again; empty if it says too little
 */
public record Picture(
        int page, Path file, Path small, FileKind kind, int width, int height, Optional<Fingerprint> fingerprint) {}
