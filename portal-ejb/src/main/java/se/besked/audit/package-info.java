/**
 * The audit trail: who of the staff did what with whose case, and when (lag 2001:454 10 §).
 *
 * <p>Glossary: <i>entry</i>, one act, written before the data are read and never changed; <i>detail</i>, ids and
 * counts, never personal data.
 */
package se.besked.audit;
