package se.besked.review;

import se.besked.i18n.Message;

/**
 * Something about a row's papers that the officer should look at. Never a judgement.
 *
 * @param receiptId the paper it is about
 * @param harmless whether it needs no look before the row is confirmed together with others
 */
public record Notice(String receiptId, Message sentence, boolean harmless) {}
