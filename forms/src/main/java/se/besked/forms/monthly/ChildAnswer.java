package se.besked.forms.monthly;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A child this month.
 *
 * @param ref member ref, or the row's id for a child reported new
 * @param days days in the household this month; empty means the whole month
 * @param visiting umgängesbarn: lives elsewhere and visits
 * @param reportedNew told of for the first time this month
 */
public record ChildAnswer(
        String ref,
        String name,
        LocalDate born,
        OptionalInt days,
        boolean lunchAtChildcare,
        boolean visiting,
        boolean reportedNew) {}
