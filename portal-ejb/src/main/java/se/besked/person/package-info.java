/**
 * People who apply: who they are, how to reach them, in which language, and where their money goes.
 *
 * <p>Glossary: <i>identity number</i>, a personnummer or samordningsnummer, twelve digits; <i>protected identity</i>, a
 * person whom only the officers assigned to the case may meet, and who applies on paper.
 */
package se.besked.person;
