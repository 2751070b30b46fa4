package se.besked.receipt.inspection;

import java.util.Optional;

/**
 * How looking at one file ended, and what it cost.
 *
 * @param inspected what came out, if it may be taken
 * @param refusal why not, otherwise
 * @param effort what it cost either way
 */
public record Examination(Optional<Inspected> inspected, Optional<Refusal> refusal, ResourceUsage effort) {

    static Examination taken(Inspected inspected, ResourceUsage effort) {
        return new Examination(Optional.of(inspected), Optional.empty(), effort);
    }

    static Examination refused(Refusal refusal, ResourceUsage effort) {
        return new Examination(Optional.empty(), Optional.of(refusal), effort);
    }
}
