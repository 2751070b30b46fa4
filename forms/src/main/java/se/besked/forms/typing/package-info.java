/**
 * What people type, and what it is read as. An <em>answer type</em> reads the typed text of its inputs into a
 * <em>reading</em>: a value, nothing, or what is wrong with it.
 */
package se.besked.forms.typing;
