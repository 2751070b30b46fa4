/**
 * The officer's look at a month: row by row, with what is known of each, until every row has a judgement.
 *
 * <p>Glossary: <i>row</i>, a line item, a part of the norm or a surplus, under its key; <i>judgement</i>, what an
 * officer has said of a row, appended and never changed; <i>verdict</i>, which of the closed list it is (approve,
 * another amount, refuse, later; count, otherwise, leave out); <i>proposal</i>, what the rules suggest, which counts
 * for nothing until an officer confirms it; <i>mark</i>, what an officer says of a paper on a row; <i>notice</i>, what
 * the machine has seen about a row's papers; <i>waiver</i>, an officer's word that a month may be decided although an
 * adult has not signed.
 */
package se.besked.review;
