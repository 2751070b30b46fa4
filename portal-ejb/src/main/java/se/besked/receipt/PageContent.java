package se.besked.receipt;

/**
 * The picture of one page.
 *
 * @param mediaType our own verdict: {@code image/jpeg} or {@code image/png}
 * @param content at most a few megabytes
 */
public record PageContent(String mediaType, byte[] content) {}
