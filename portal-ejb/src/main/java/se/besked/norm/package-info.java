/**
 * The national norm by year and the calculation: from a household and its judged rows to what it needs, what meets it
 * and what is left. Plain values in, plain values out; nothing here knows a database or a person's case.
 *
 * <p>Glossary: <i>national norm</i> (<i>riksnorm</i>), the amounts that the government sets for a year; <i>norm
 * table</i>, one year's; <i>need</i>, norm and reasonable costs; <i>surplus</i>, income beyond the need; <i>work
 * incentive</i> (<i>jobbstimulans</i>), a quarter of some pay that is not counted; <i>trial</i>, a calculation for
 * anybody, not kept.
 */
package se.besked.norm;
