/**
 * The review screen: a month row by row, its papers beside it, what the officer says of each row, and what it comes to.
 */
package se.besked.web.review;
