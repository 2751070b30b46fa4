package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.casework.Officers;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.review.MissingSignatures;
import se.besked.review.MonthUnderReview;
import se.besked.review.ReviewSheet.MissingSignature;

/** Why a month cannot be decided now, each reason a sentence of its own. */
@ApplicationScoped
class DecisionChecks {

    private final MissingSignatures signatures;
    private final Officers officers;
    private final Decisions decisions;

    @Inject
    DecisionChecks(MissingSignatures signatures, Officers officers, Decisions decisions) {
        this.signatures = signatures;
        this.officers = officers;
        this.decisions = decisions;
    }

    /** @param drafting null without an approved norm */
    List<Obstacle> of(Staff staff, MonthUnderReview review, Drafting drafting, DecisionText text) {
        List<Obstacle> obstacles = new ArrayList<>();
        Application application = review.application();
        if (!application.status().withOffice()) {
            obstacles.add(obstacle("decision.notWithOffice"));
            return obstacles;
        }
        if (drafting == null) {
            obstacles.add(obstacle(
                    "decision.noNormTable", Integer.toString(review.month().getYear())));
        }
        if (review.incomesOpen()) {
            obstacles.add(obstacle("decision.incomesOpen"));
        } else if (!review.unjudged().isEmpty()) {
            obstacles.add(obstacle("decision.rowsOpen", review.unjudged().size()));
        }
        signatures.of(application).stream()
                .filter(missing -> missing.acceptedBy() == null)
                .map(MissingSignature::name)
                .forEach(name -> obstacles.add(obstacle("decision.signatureMissing", name)));
        decisions
                .prepared(application.id())
                .filter(prepared -> !prepared.handedTo().equals(staff.officerId()))
                .ifPresent(prepared -> obstacles.add(obstacle(
                        "decision.handedToOther",
                        officers.get(prepared.handedTo()).name())));
        if (drafting != null) {
            if (drafting.somethingNew()) {
                words(review, drafting, text, obstacles);
            } else {
                obstacles.add(obstacle("decision.nothingNew"));
            }
        }
        return obstacles;
    }

    private static void words(MonthUnderReview review, Drafting drafting, DecisionText text, List<Obstacle> obstacles) {
        if (reasonsNeeded(drafting)) {
            if (text.provisions().isEmpty()) {
                obstacles.add(obstacle("decision.provisionsMissing"));
            }
            if (text.circumstances().isEmpty()) {
                obstacles.add(obstacle("decision.circumstancesMissing"));
            }
        }
        if (childPerspectiveNeeded(review, drafting) && text.childPerspective().isEmpty()) {
            obstacles.add(obstacle("decision.childPerspectiveMissing"));
        }
        if (text.circumstances().length() > DecisionText.LONGEST
                || text.childPerspective().length() > DecisionText.LONGEST) {
            obstacles.add(obstacle("decision.textTooLong"));
        }
    }

    static boolean reasonsNeeded(Drafting drafting) {
        return drafting.outcome() != Outcome.GRANTED;
    }

    static boolean childPerspectiveNeeded(MonthUnderReview review, Drafting drafting) {
        return reasonsNeeded(drafting) && !review.household().children().isEmpty();
    }

    private static Obstacle obstacle(String key, Object... arguments) {
        return new Obstacle(key, List.of(arguments));
    }
}
