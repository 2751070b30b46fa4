package se.besked.receipt;

/** A file is stored and waits for its checks. Fired within the transaction that stores it. */
public record PaperArrived(String fileId) {}
