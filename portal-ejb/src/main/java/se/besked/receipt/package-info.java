/**
 * Evidence: papers that show an income, an expense, something about a person or the month. Taking them in, keeping
 * them, showing their pictures. Papers hang on line items by their ids, many to many.
 *
 * <p>Glossary: <i>paper</i>, a document about an income, an expense, a person or a month: a receipt, a bill, a
 * certificate; <i>file</i>, as it came from a phone or the scanner, one page of a paper or several; <i>original</i>,
 * the file's bytes as they came; <i>page</i>, a picture drawn anew from it, which is what people look at;
 * <i>target</i>, what a paper shows something about; <i>absence</i>, what the applicant says where no paper comes;
 * <i>spool</i>, where files lie while they come in.
 */
package se.besked.receipt;
