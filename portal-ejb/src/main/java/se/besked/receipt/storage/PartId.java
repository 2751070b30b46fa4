package se.besked.receipt.storage;

import java.nio.charset.StandardCharsets;

/**
 * One part of one file: part 0 is the original as it came, part n the picture of page n; what else a file has, its
 * owner numbers.
 *
 * @param fileId at most 36 characters
 */
public record PartId(String fileId, int part) {

    public PartId {
        if (fileId.isBlank() || fileId.length() > 36 || part < 0) {
            throw new IllegalArgumentException("No such part can be: " + fileId + "/" + part);
        }
    }

    /** What the seal is bound to, so that sealed bytes cannot pass for another part's. */
    byte[] bound() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return fileId + "/" + part;
    }
}
