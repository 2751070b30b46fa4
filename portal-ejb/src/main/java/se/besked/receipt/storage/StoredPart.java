package se.besked.receipt.storage;

/**
 * What is known of a part that lies in the store.
 *
 * @param address its name in that place, at most 64 characters, never used for other bytes
 * @param bytes of the sealed content
 * @param sha256 of the sealed content, 64 hexadecimal digits in lower case
 */
record StoredPart(PartId id, Place place, String address, long bytes, String sha256) {}
