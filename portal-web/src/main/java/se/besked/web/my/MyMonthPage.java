package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.besked.application.SentApplications;
import se.besked.home.MyMonths;
import se.besked.home.MyPage;
import se.besked.i18n.Texts;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTray;
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
    private final PaperAbsences said;
    private final SentApplications sentApplications;
    private final SignedIn signedIn;
    private final Pages pages;
    private MyPage.Month month;
    private MonthCard card;
    private List<TimelineLine> timeline;
    private List<Paper> sent;
    private List<Said> answers = List.of();
    private List<Paper> toSendAgain = List.of();
    private Map<String, String> about = Map.of();

    @Inject
    public MyMonthPage(
            MyMonths months,
            MonthCards cards,
            Papers papers,
            PaperAbsences said,
            SentApplications sentApplications,
            SignedIn signedIn,
            Pages pages) {
        this.months = months;
        this.cards = cards;
        this.papers = papers;
        this.said = said;
        this.sentApplications = sentApplications;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Answers 404 for a month that this household has nothing of. */
    public void open() {
        month = months.month(signedIn.citizen(), pages.month());
        card = cards.of(month.card(), month.officer());
        timeline = TimelineLine.of(month.happenings(), pages.language());
        String application = month.card().applicationId();
        sent = application == null
                ? List.of()
                : papers.tray(signedIn.citizen(), application).all();
        if (application != null) {
            about = sentApplications.of(signedIn.citizen(), pages.month()).stream()
                    .flatMap(whole -> whole.items().stream())
                    .collect(Collectors.toMap(item -> "item." + item.id(), item -> text("form.kind." + item.kind())));
            Map<String, Said> saidNow = said.of(signedIn.citizen(), application);
            toSendAgain = new PaperTray(sent).toSendAgain(saidNow);
            answers = saidNow.values().stream()
                    .filter(one ->
                            about.containsKey(one.target()) || !one.target().startsWith("item."))
                    .toList();
        }
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

    public List<Said> getAnswers() {
        return answers;
    }

    /** Whether a paper is still being looked at. */
    public boolean isChecking() {
        return sent.stream().anyMatch(Paper::underCheck);
    }

    /** What a paper shows something about, in words. */
    public String about(Paper paper) {
        return paper.targets().stream().sorted().map(this::named).distinct().collect(Collectors.joining(", "));
    }

    public String about(Said one) {
        return named(one.target());
    }

    /** For a paper to send again: what the new one is about, as it stands in addresses. Null for all others. */
    public String again(Paper paper) {
        return card.card().sendAgain().stream()
                .map(MyPage.SendAgain::target)
                .filter(target -> toSendAgain.contains(paper) && paper.targets().contains(target))
                .findFirst()
                .orElse(null);
    }

    private String named(String target) {
        return about.getOrDefault(
                target, text(target.startsWith("person.") ? "apply.papers.person" : "apply.papers.month"));
    }

    private String text(String key) {
        return Texts.get(pages.language(), key);
    }
}
