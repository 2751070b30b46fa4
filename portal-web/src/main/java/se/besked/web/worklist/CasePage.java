package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import se.besked.casework.CaseRule;
import se.besked.shared.BrokenRule;
import se.besked.shared.Rule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseHandling;
import se.besked.worklist.CaseView;
import se.besked.worklist.CaseViews;

/** One case: who belongs to it, its months, its notes. */
@Named("casePage")
@RequestScoped
public class CasePage {

    /** What is wrong with the colleague who was chosen; said at the field. */
    private static final Set<Rule> OF_COLLEAGUE = Set.of(CaseRule.COLLEAGUE_MISSING, CaseRule.COLLEAGUE_MAY_NOT);

    private final CaseViews views;
    private final CaseHandling handling;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;
    private CaseView view;
    private BrokenRule broken;

    @Inject
    public CasePage(CaseViews views, CaseHandling handling, SignedIn signedIn, Pages pages, PostedFields fields) {
        this.views = views;
        this.handling = handling;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    public void open() {
        getView();
    }

    public void act() {
        try {
            switch (pages.pressed().act()) {
                case "claim" -> handling.claim(signedIn.staff(), pages.id());
                case "hand-over" -> handling.handOver(signedIn.staff(), pages.id(), colleague());
                case "note" -> handling.note(signedIn.staff(), pages.pressed().id(), pages.id(), null, getNote());
                default -> throw new BrokenRule(CaseRule.UNKNOWN_ACT);
            }
            pages.redirect("/office/case/" + pages.id());
        } catch (BrokenRule rule) {
            view = null;
            if (OF_COLLEAGUE.contains(rule.rule())) {
                fields.wrong("colleague", rule.message());
            } else {
                broken = rule;
            }
        }
    }

    private String colleague() {
        String chosen = pages.posted().getOrDefault("colleague", "");
        return getColleagues().stream()
                .map(CaseViews.Colleague::officerId)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() -> new BrokenRule(CaseRule.COLLEAGUE_MISSING));
    }

    /** Read when first asked for: on a POST the page's lists are looked through before anything is done. */
    public CaseView getView() {
        if (view == null) {
            view = views.open(signedIn.staff(), pages.id());
        }
        return view;
    }

    public boolean isMine() {
        return signedIn.staff().officerId().equals(getView().responsibleOfficerId());
    }

    public List<CaseViews.Colleague> getColleagues() {
        return views.colleagues(signedIn.staff());
    }

    /** What was typed as a note; kept when it could not be saved. */
    public String getNote() {
        return pages.posted().getOrDefault("note", "");
    }

    public BrokenRule getBroken() {
        return broken;
    }
}
