/**
 * The application month and its days: when it opens, is applied for, paid, due and closed, and until when one may
 * appeal.
 *
 * <p>Glossary: <i>application month</i>, the month M that is applied for: expenses are those of M, incomes those of the
 * month before; <i>apply by</i>, the last day for the money to come on the pay day; <i>banking day</i>, a day on which
 * banks pay and offices count; <i>due</i>, the day by which the office aims to answer.
 */
package se.besked.month;
