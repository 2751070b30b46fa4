package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionView;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;

/** A stored decision as the office sees it: its letters, who has read it and when, until when it may be appealed. */
@Named("decidedPage")
@RequestScoped
public class DecidedPage {

    private final DecisionReading decisions;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;
    private DecisionView view;

    @Inject
    public DecidedPage(DecisionReading decisions, SignedIn signedIn, Pages pages, PostedFields fields) {
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    public void open() {
        getView();
    }

    /** Records the day a letter on paper was delivered to the person whose button was pressed. */
    public void deliver() {
        String person = pages.pressed().part(0);
        String field = "delivered." + person;
        try {
            decisions.delivered(
                    signedIn.staff(), pages.id(), person, fields.date(field).orElse(null));
            pages.redirect("/office/decision/" + pages.id());
        } catch (BrokenRule rule) {
            fields.wrong(field, rule.message());
        }
    }

    public DecisionView getView() {
        if (view == null) {
            view = decisions.view(signedIn.staff(), pages.id());
        }
        return view;
    }
}
