/**
 * The application month and its days: when it opens, is applied for, paid, due and closed, and until when one may
 * appeal.
 */
package se.besked.month;
