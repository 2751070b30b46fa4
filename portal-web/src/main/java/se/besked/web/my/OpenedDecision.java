package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionView;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Waiting;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/**
 * The decision in the address. To open it is to have read it: that day is remembered and the time to appeal counts from
 * it.
 */
@RequestScoped
class OpenedDecision {

    private final DecisionReading decisions;
    private final MyMonths months;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PageRead read;
    private DecisionView view;
    private List<Waiting> waiting;

    @Inject
    OpenedDecision(DecisionReading decisions, MyMonths months, SignedIn signedIn, Pages pages, PageRead read) {
        this.decisions = decisions;
        this.months = months;
        this.signedIn = signedIn;
        this.pages = pages;
        this.read = read;
    }

    /** @throws NotFoundException if it is not about this person, or not about the month in the address */
    void open() {
        // First, so that an address put together wrongly is not a reading.
        Card card = months.card(signedIn.citizen(), pages.month());
        if (card.answers().stream().noneMatch(answer -> answer.decisionId().equals(pages.id()))) {
            throw new NotFoundException("decision");
        }
        waiting = card.waiting();
        view = read.apart(() -> decisions.open(signedIn.citizen(), pages.id()));
    }

    DecisionView view() {
        return view;
    }

    /** Rows that are decided later and still wait for a paper. */
    List<Waiting> waiting() {
        return waiting;
    }
}
