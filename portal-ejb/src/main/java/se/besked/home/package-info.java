/**
 * The citizen's start: where each month stands, what has happened to it, and what there is to do. Reads what the stages
 * keep and changes nothing.
 *
 * <p>Glossary: <i>card</i>, one month in words: that an answer has come, never what it is; <i>timeline entry</i>, an
 * event as one adult is told it; <i>waiting</i>, a row that is decided later, and what for.
 */
package se.besked.home;
