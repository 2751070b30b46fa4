package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.AccessRules;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.casework.Cases;
import se.besked.casework.Officers;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.i18n.Argument;
import se.besked.review.MissingSignatures;
import se.besked.review.MonthUnderReview;
import se.besked.review.ReviewSheet.MissingSignature;

/** Why a month cannot be decided now, each reason a sentence of its own. */
@ApplicationScoped
class DecisionChecks {

    private final AccessRules rules;
    private final MissingSignatures signatures;
    private final Officers officers;
    private final Decisions decisions;
    private final HandedOn handedOn;
    private final Cases cases;

    @Inject
    DecisionChecks(
            AccessRules rules,
            MissingSignatures signatures,
            Officers officers,
            Decisions decisions,
            HandedOn handedOn,
            Cases cases) {
        this.rules = rules;
        this.handedOn = handedOn;
        this.cases = cases;
        this.signatures = signatures;
        this.officers = officers;
        this.decisions = decisions;
    }

    /** @param drafting null without an approved norm */
    List<Obstacle> of(Staff staff, MonthUnderReview review, Drafting drafting, DecisionText text) {
        List<Obstacle> obstacles = new ArrayList<>();
        Application application = review.application();
        if (!application.status().withOffice()) {
            obstacles.add(obstacle(DecisionRule.NOT_WITH_OFFICE));
            return obstacles;
        }
        if (handedOn.told(staff, cases.get(application.caseId()))) {
            obstacles.add(obstacle(DecisionRule.HANDED_ON));
        }
        if (drafting == null) {
            obstacles.add(obstacle(
                    DecisionRule.NO_NORM_TABLE,
                    Argument.text(Integer.toString(review.month().getYear()))));
        }
        if (review.incomesOpen()) {
            obstacles.add(obstacle(DecisionRule.INCOMES_OPEN));
        } else if (!review.unjudged().isEmpty()) {
            obstacles.add(obstacle(
                    DecisionRule.ROWS_OPEN, Argument.number(review.unjudged().size())));
        }
        signatures.of(application).stream()
                .filter(missing -> missing.acceptedBy() == null)
                .map(MissingSignature::name)
                .forEach(name -> obstacles.add(obstacle(DecisionRule.SIGNATURE_MISSING, Argument.name(name))));
        decisions
                .prepared(application.id())
                .filter(prepared -> !prepared.handedTo().equals(staff.officerId()))
                .ifPresent(prepared -> obstacles.add(obstacle(
                        DecisionRule.HANDED_TO_OTHER,
                        Argument.name(officers.get(prepared.handedTo()).name()))));
        text.tookPart().stream()
                .filter(officerId -> rules.near(officerId, application.caseId()))
                .forEach(officerId -> obstacles.add(obstacle(
                        DecisionRule.COLLEAGUE_NEAR,
                        Argument.name(officers.get(officerId).name()))));
        if (drafting != null) {
            if (drafting.somethingNew()) {
                words(review, drafting, text, obstacles);
            } else {
                obstacles.add(obstacle(DecisionRule.NOTHING_NEW));
            }
        }
        return obstacles;
    }

    private static void words(MonthUnderReview review, Drafting drafting, DecisionText text, List<Obstacle> obstacles) {
        if (reasonsNeeded(drafting)) {
            if (text.provisions().isEmpty()) {
                obstacles.add(obstacle(DecisionRule.PROVISIONS_MISSING));
            }
            if (drafting.circumstances().said(text).isEmpty()) {
                obstacles.add(obstacle(DecisionRule.CIRCUMSTANCES_MISSING));
            }
        }
        if (childPerspectiveNeeded(review, drafting) && text.childPerspective().isEmpty()) {
            obstacles.add(obstacle(DecisionRule.CHILD_PERSPECTIVE_MISSING));
        }
        if (text.circumstances().length() > DecisionText.LONGEST
                || text.childPerspective().length() > DecisionText.LONGEST) {
            obstacles.add(obstacle(DecisionRule.TEXT_TOO_LONG));
        }
    }

    static boolean reasonsNeeded(Drafting drafting) {
        return drafting.outcome() != Outcome.GRANTED;
    }

    static boolean childPerspectiveNeeded(MonthUnderReview review, Drafting drafting) {
        return reasonsNeeded(drafting) && !review.household().children().isEmpty();
    }

    private static Obstacle obstacle(DecisionRule rule, Argument... arguments) {
        return new Obstacle(rule, rule.message(arguments));
    }
}
