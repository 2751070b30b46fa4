/**
 * Evidence: papers that show an income, an expense, something about a person or the month. Taking them in, keeping
 * them, showing their pictures. Papers hang on line items by their ids, many to many.
 */
package se.besked.receipt;
