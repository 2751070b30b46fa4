package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.besked.access.Citizen;
import se.besked.application.SentApplications;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.SendAgain;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** The papers of a month that has been sent, and what was said instead of papers. */
@Named("monthPapers")
@RequestScoped
public class MonthPapers {

    private final Papers papers;
    private final PaperAbsences said;
    private final SentApplications sentApplications;
    private final SignedIn signedIn;
    private final Pages pages;
    private PaperTray tray = new PaperTray(List.of());
    private List<Said> answers = List.of();
    private List<Paper> toSendAgain = List.of();
    private List<SendAgain> asked = List.of();
    private Map<String, String> about = Map.of();

    @Inject
    public MonthPapers(
            Papers papers, PaperAbsences said, SentApplications sentApplications, SignedIn signedIn, Pages pages) {
        this.papers = papers;
        this.said = said;
        this.sentApplications = sentApplications;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    void open(Card card) {
        if (card.applicationId() == null) {
            return;
        }
        Citizen citizen = signedIn.citizen();
        tray = papers.tray(citizen, card.applicationId());
        Map<String, Said> saidNow = said.of(citizen, card.applicationId());
        about = sentApplications.of(citizen, pages.month()).stream()
                .flatMap(whole -> whole.items().stream())
                .collect(Collectors.toMap(
                        item -> "item." + item.id(), item -> item.called().in(pages.language())));
        asked = card.sendAgain();
        toSendAgain = tray.toSendAgain(saidNow);
        answers = saidNow.values().stream()
                .filter(one -> about.containsKey(one.target()) || !one.target().startsWith("item."))
                .toList();
    }

    public PaperTray getTray() {
        return tray;
    }

    public List<Said> getAnswers() {
        return answers;
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
        return asked.stream()
                .map(SendAgain::target)
                .filter(target -> toSendAgain.contains(paper) && paper.targets().contains(target))
                .findFirst()
                .orElse(null);
    }

    private String named(String target) {
        return about.getOrDefault(
                target, pages.say("apply.papers." + (target.startsWith("person.") ? "person" : "month")));
    }
}
