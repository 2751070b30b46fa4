package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.besked.home.MyMonths;
import se.besked.home.MyPage;
import se.besked.web.access.SignedIn;

/** Where everything stands, in words. */
@Named("myMonthsPage")
@RequestScoped
public class MyMonthsPage {

    private final MyMonths months;
    private final MonthCards cards;
    private final SignedIn signedIn;
    private MyPage page;
    private List<MonthCard> now;
    private List<MonthCard> older;

    @Inject
    public MyMonthsPage(MyMonths months, MonthCards cards, SignedIn signedIn) {
        this.months = months;
        this.cards = cards;
        this.signedIn = signedIn;
    }

    public void open() {
        page = months.page(signedIn.citizen());
        now = new ArrayList<>();
        older = new ArrayList<>();
        boolean lastAnswered = false;
        for (MonthCard card : cards.inOrder(page.cards(), page.officer())) {
            // The latest answer stays in sight after it has been read.
            boolean past = card.over() && (lastAnswered || card.shut());
            lastAnswered |= card.over() && !card.shut();
            (past ? older : now).add(card);
        }
    }

    public MyPage getPage() {
        return page;
    }

    /** The months that are under way, the latest answer, and the next month. */
    public List<MonthCard> getNow() {
        return now;
    }

    public List<MonthCard> getOlder() {
        return older;
    }
}
