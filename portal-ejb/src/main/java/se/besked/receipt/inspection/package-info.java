/**
 * What is looked at before a paper is accepted, and what is said about it: what may be sent ({@code UploadPolicy}), how
 * looking at it ended ({@code Examination}), what a refusal means. The work is done in three rooms: {@code formats}
 * reads files, {@code fingerprint} knows pictures again, {@code sandbox} runs the reading where it can harm nothing.
 * Each of them knows these words; {@code sandbox} knows {@code formats}, and nothing knows {@code sandbox} but who has
 * files looked at.
 */
package se.besked.receipt.inspection;
