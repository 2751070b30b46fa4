package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.MyMonths;
import se.besked.decision.MyPage;
import se.besked.receipt.Paper;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** One month: where it stands, what was sent, what has happened. */
@Named("myMonthPage")
@RequestScoped
public class MyMonthPage {

    private final MyMonths months;
    private final MonthCards cards;
    private final Papers papers;
    private final SignedIn signedIn;
    private final Pages pages;
    private MyPage.Month month;
    private MonthCard card;
    private List<TimelineLine> timeline;
    private List<Paper> sent;

    protected MyMonthPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public MyMonthPage(MyMonths months, MonthCards cards, Papers papers, SignedIn signedIn, Pages pages) {
        this.months = months;
        this.cards = cards;
        this.papers = papers;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Answers 404 for a month that this household has nothing of. */
    public void open() {
        month = months.month(signedIn.citizen(), pages.month());
        card = cards.of(month.card(), month.officer());
        timeline = TimelineLine.of(month.happenings(), pages.language());
        String application = month.card().applicationId();
        sent = application == null ? List.of() : papers.tray(signedIn.citizen(), application).all();
    }

    public MyPage.Month getMonth() {
        return month;
    }

    public MonthCard getCard() {
        return card;
    }

    public List<TimelineLine> getTimeline() {
        return timeline;
    }

    public List<Paper> getPapers() {
        return sent;
    }
}
