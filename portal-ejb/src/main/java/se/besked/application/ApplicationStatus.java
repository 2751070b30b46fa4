package se.besked.application;

import java.util.Set;
import se.besked.shared.BrokenRule;

/** The life of an application. Every transition is declared here and nowhere else. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    DECIDED,
    DISCARDED,
    WITHDRAWN;

    public Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, DISCARDED);
            case SUBMITTED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(DECIDED, WITHDRAWN);
            case DECIDED, DISCARDED, WITHDRAWN -> Set.of();
        };
    }

    /**
     * The other state.
     *
     * @throws BrokenRule if it does not follow on this one
     */
    ApplicationStatus to(ApplicationStatus other) {
        if (!next().contains(other)) {
            throw new BrokenRule(ApplicationRule.NOT_IN_THIS_STATE);
        }
        return other;
    }

    /** Whether it lies with the office. */
    public boolean withOffice() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** Whether it has come in and stands. */
    public boolean arrived() {
        return withOffice() || this == DECIDED;
    }
}
