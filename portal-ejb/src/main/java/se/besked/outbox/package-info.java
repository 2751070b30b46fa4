/**
 * What leaves the process. An act writes an <i>entry</i> in its own transaction; afterwards a sender takes one due
 * entry after the other, hands it to the <i>outlet</i> of its kind and marks it. Each is sent at least once, and those
 * of a case in the order in which they were written: one that fails holds back the later ones of its case and no other.
 * An entry that has failed too often is a <i>dead letter</i> and waits for a person.
 */
package se.besked.outbox;
