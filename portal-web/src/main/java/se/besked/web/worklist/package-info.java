/**
 * The office's pages outside the review: what waits, finding a case, the case itself, opening one, and paper
 * applications.
 */
package se.besked.web.worklist;
