/**
 * Deciding a month: the preview that is decided as it stands, the hand-over to somebody who may, the stored decision,
 * letters.
 */
package se.besked.web.decision;
