/**
 * The national norm by year and the calculation: from a household and its judged rows to what it needs, what meets it
 * and what is left. Plain values in, plain values out; nothing here knows a database or a person's case.
 */
package se.besked.norm;
