package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.besked.application.Application;
import se.besked.decision.DecisionBasis.Deliberation;
import se.besked.month.PayDays;
import se.besked.shared.BrokenRule;

/** Stores a decision so that it lasts: its figures and words, what stands around it, and its letters. */
@ApplicationScoped
class Recording {

    private final Decisions decisions;
    private final Surroundings surroundings;
    private final Letters letters;
    private final PayDays payDays;
    private final Clock clock;

    @Inject
    Recording(Decisions decisions, Surroundings surroundings, Letters letters, PayDays payDays, Clock clock) {
        this.decisions = decisions;
        this.surroundings = surroundings;
        this.letters = letters;
        this.payDays = payDays;
        this.clock = clock;
    }

    /**
     * Inside the caller's transaction: all of it is there when that is committed, or nothing.
     *
     * @throws BrokenRule if a letter cannot be stored
     */
    Decision record(Application application, Deliberation decided, Decision.Deciders deciders) {
        LocalDate today = payDays.today();
        LocalDate payOn = payDays.of(application.month());
        Particulars particulars = surroundings.of(application, deciders);
        Decision decision = new Decision(
                application,
                new StoredDecision(
                        decided.content(),
                        particulars,
                        DecisionSummary.of(decided.content(), particulars, today, payOn, deciders.delegation())),
                decided.fingerprint(),
                deciders,
                clock.instant(),
                today,
                payOn);
        decisions.add(decision);
        letters.make(decision);
        return decision;
    }
}
