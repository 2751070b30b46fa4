/**
 * Lists of the office: one table for all of them, sorted, filtered, with the columns that the officer wants, and taken
 * away as a file. What is chosen is in the request alone: in the address where a list has one, in the form where its
 * term may not stand in an address. Everything works without scripts.
 */
package se.besked.web.table;
