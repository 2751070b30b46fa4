/**
 * What every room uses: ids, numbers, the mode, the settings, how dates are stored. Kept small on purpose.
 *
 * <p>Glossary: <i>rule</i>, a constant of its room that says why an act is not allowed; <i>broken rule</i>, that act's
 * end; <i>not found</i>, that there is no such thing or that the reader may not know of it, told alike.
 */
package se.besked.shared;
