package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.besked.casework.CaseRule;
import se.besked.decision.DecisionMaking;
import se.besked.review.Judging;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;

/** The buttons of the page where a month is decided. */
@RequestScoped
class DecideActs {

    private final DecisionMaking making;
    private final Judging judging;
    private final DecisionDraft draft;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;

    @Inject
    DecideActs(
            DecisionMaking making,
            Judging judging,
            DecisionDraft draft,
            SignedIn signedIn,
            Pages pages,
            PostedFields fields) {
        this.making = making;
        this.judging = judging;
        this.draft = draft;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    /** Decides what was read, and shows the decision. */
    void decide() {
        String decisionId = making.decide(signedIn.staff(), pages.id(), draft.words(), fields.text("seen"));
        pages.redirect("/office/decision/" + decisionId + "?decided=1");
    }

    /** Hands what was read to the colleague who was chosen; that none was stands at the field. */
    void hand() {
        String colleague = fields.text("colleague");
        if (draft.getPreview().colleagues().stream()
                .noneMatch(one -> one.officerId().equals(colleague))) {
            fields.wrong("colleague", CaseRule.COLLEAGUE_MISSING.message());
            return;
        }
        making.handTo(signedIn.staff(), pages.id(), colleague, draft.words(), fields.text("seen"));
        startAnew();
    }

    void takeBack() {
        making.takeBack(signedIn.staff(), pages.id());
        startAnew();
    }

    private void startAnew() {
        pages.redirect("/office/decide/" + pages.id());
    }

    /** Saves that the month is decided without that person's signature; what is wrong stands at the field. */
    void confirmUnsigned(String personId) {
        String field = "unsigned." + personId;
        try {
            judging.confirmMissingSignature(signedIn.staff(), pages.id(), personId, fields.text(field));
            draft.forget();
        } catch (BrokenRule rule) {
            fields.wrong(field, rule.message());
        }
    }
}
