package se.besked.application;

import java.util.List;

/**
 * What stands before a person who is about to sign.
 *
 * @param name the signer's
 * @param contentSha256 of exactly what is signed (hex), to be sent along with the signature
 * @param others names of the adults who are to sign too and have not
 */
public record ToSign(String name, String contentSha256, List<String> others) {}
