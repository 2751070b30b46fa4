/**
 * Where the bytes of papers lie: sealed under keys that are kept outside the database, in one of two places behind one
 * port. {@link se.besked.receipt.storage.Vault} is the only door for the rest of the house. Beneath it plain JDBC and
 * files, so that the command {@code bin/papers} works on the same classes without a server.
 */
package se.besked.receipt.storage;
