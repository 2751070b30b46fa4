/**
 * Deciding a month and telling it: a named officer decides, on delegation; each adult of the household is a party with
 * an own letter, an own day of reading and an own last day to appeal.
 *
 * <p>What was decided stays as it was. A {@code StoredDecision} holds the figures and words ({@code DecisionContent}),
 * what stood around them ({@code Particulars}: officers, adults, municipality) and how the page puts it
 * ({@code DecisionSummary}); its letters are made and sealed in the same transaction and only read afterwards. Pages
 * and letters of a decided month read nothing else, so that an account, a name, a text or a norm table can change.
 *
 * <p>Glossary: <i>preview</i>, what deciding now would store; <i>circumstances</i>, what was decisive (FL 32 §);
 * <i>suggestion</i>, a line of them that the figures or a row give and the officer keeps or takes out; <i>share</i>,
 * one adult's part of what is granted; <i>reading copy</i>, the letter in the adult's own language beside the binding
 * Swedish one.
 */
package se.besked.decision;
