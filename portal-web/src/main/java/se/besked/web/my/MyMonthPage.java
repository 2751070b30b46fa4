package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.home.MyMonths;
import se.besked.home.MyPage;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** One month: where it stands and what has happened. What was sent is told by {@link MonthPapers}. */
@Named("myMonthPage")
@RequestScoped
public class MyMonthPage {

    private final MyMonths months;
    private final MonthCards cards;
    private final MonthPapers papers;
    private final SignedIn signedIn;
    private final Pages pages;
    private MyPage.Month month;
    private MonthCard card;
    private List<TimelineLine> timeline;

    @Inject
    public MyMonthPage(MyMonths months, MonthCards cards, MonthPapers papers, SignedIn signedIn, Pages pages) {
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
        papers.open(month.card());
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
}
