/**
 * Filling in a form, whichever it is: what has been typed is saved step by step, resumed, checked and read back.
 *
 * <p>Glossary: <i>fillable form</i>, a form that a room has put up for filling in, with who may and what it knows of
 * the world; <i>draft</i>, one form that somebody has begun to fill in, about one subject, on the version that it was
 * begun on; <i>subject</i>, what a draft is about: an application, a person; <i>step</i>, one page of the form;
 * <i>saved step</i>, what has been typed on it, valid or not; <i>stale</i>, typed on a page that was drawn before
 * somebody else's save.
 */
package se.besked.filling;
