/**
 * What is said: every text in every language, and how amounts, days and months are written. Plain Java.
 *
 * <p>Glossary: <i>language</i>, one of a closed list; <i>text</i>, an ICU message under a key, in one file for each
 * area and language; <i>message</i>, a key with typed arguments, to be said in any language, now or years later;
 * <i>written words</i>, what a person wrote, which is never translated; <i>binding</i>, the Swedish text, which counts
 * if a translation differs; <i>reviewed</i>, read by somebody who speaks the language.
 */
package se.besked.i18n;
