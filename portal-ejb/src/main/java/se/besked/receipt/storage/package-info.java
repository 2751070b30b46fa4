/**
 * Where the bytes of papers lie: sealed under keys that are kept outside the database, in one of two places behind one
 * port. {@link se.besked.receipt.storage.Vault} is the only door for the rest of the house. Beneath it plain JDBC and
 * files, so that the command {@code bin/papers} works on the same classes without a server.
 *
 * <p>Glossary: <i>part</i>, what is sealed as one: an original, a page, a letter; <i>place</i>, database or folder;
 * <i>address</i>, a part's name in its place; <i>orphan</i>, bytes that no row names; <i>sweep</i>, removing orphans.
 */
package se.besked.receipt.storage;
