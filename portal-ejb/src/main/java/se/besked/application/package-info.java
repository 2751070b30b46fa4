/**
 * The monthly application, from the first answer to the moment it has come in, and the rows on which everything later
 * hangs.
 *
 * <p>Glossary: <i>application</i>, one household's for one month; <i>line item</i>, one income or expense of it, whose
 * id is the thread through the product; <i>answer</i>, what is filled in at a question, never what the office decides;
 * <i>monthly form</i>, the application as something to be filled in; <i>draft</i>, one that has not been sent;
 * <i>submission</i>, sending it with the first signature; <i>registration</i>, entering one that came on paper;
 * <i>filing</i>, that an adult has applied for a month, one row for each; <i>arrived</i>, the day it reached the
 * office, from which the law counts; <i>taken up</i>, the office has begun; <i>withdrawn</i>, taken back by its adults;
 * <i>discarded</i>, a draft given up for a paper application; <i>timeline</i>, what has happened to it, told to both
 * sides.
 */
package se.besked.application;
