package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionContent;
import se.besked.decision.DecisionView;
import se.besked.decision.Outcome;
import se.besked.home.MyPage.Waiting;
import se.besked.i18n.Language;
import se.besked.web.faces.Pages;

/** The decision, answer first. */
@Named("decisionPage")
@RequestScoped
public class DecisionPage {

    private final OpenedDecision decision;
    private final Pages pages;
    private DecisionTable table;

    @Inject
    public DecisionPage(OpenedDecision decision, Pages pages) {
        this.decision = decision;
        this.pages = pages;
    }

    /** Answers 404 for a decision that is not about this person, or not about the month in the address. */
    public void open() {
        decision.open();
        table = new DecisionTable(getView(), pages.language());
    }

    public DecisionView getView() {
        return decision.view();
    }

    public DecisionContent getContent() {
        return getView().content();
    }

    public boolean isRefused() {
        return getContent().outcome() == Outcome.REFUSED;
    }

    /** What it says in sentences. */
    public DecisionWords getWords() {
        return new DecisionWords(getView(), pages.language());
    }

    /** How it was counted. */
    public DecidedCalculation getCalculation() {
        return new DecidedCalculation(getContent(), pages.language());
    }

    public List<DecisionTable.Row> getRows() {
        return table.rows();
    }

    public List<DecisionTable.Line> getLines() {
        return table.lines();
    }

    public String letterPath(Language language) {
        return "/letters/" + getView().decisionId() + "/" + getView().me().personId() + "/" + language.tag() + ".pdf";
    }

    /** Rows that are decided later and still wait for a paper. */
    public List<Waiting> getWaiting() {
        return decision.waiting();
    }
}
