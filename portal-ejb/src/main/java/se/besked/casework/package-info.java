/**
 * The household's case at the office, and the officers.
 *
 * <p>Glossary: <i>case</i> (<i>ärende</i>), a household's, to which its months belong; <i>member</i>, a person of it,
 * adult or child; <i>visiting child</i>, one that lives there some days; <i>officer</i> (<i>handläggare</i>), who works
 * on cases; <i>responsible officer</i>, the one with whose name the household is answered; <i>claim</i>, taking a case
 * that nobody has; <i>hand over</i>, giving it to a colleague; <i>handed on</i>, opened beside a case that the officer
 * may not know of, for whoever has that one to go on with; <i>note</i> (<i>journalanteckning</i>), dated, signed, never
 * changed; <i>delegation</i>, a point of the rules by which the board lets an officer decide, up to an amount.
 */
package se.besked.casework;
