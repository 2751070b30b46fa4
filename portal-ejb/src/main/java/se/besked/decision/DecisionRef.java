package se.besked.decision;

import java.time.LocalDate;

/**
 * That an answer has come, without its content.
 *
 * @param number the how manieth decision of the month, from 1
 * @param decidedBy the officer's name
 * @param opened whether this reader has opened it; for staff, whether every adult has
 */
public record DecisionRef(String decisionId, int number, LocalDate decidedOn, String decidedBy, boolean opened) {}
