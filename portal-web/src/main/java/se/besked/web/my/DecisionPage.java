package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionContent;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionView;
import se.besked.decision.Outcome;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.Waiting;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;
import se.besked.norm.IncomeSource;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.norm.BalanceBar;
import se.besked.web.norm.CalculationGroup;

/**
 * The decision, answer first. To open it is to have read it: that day is remembered and the time to appeal counts from
 * it.
 */
@Named("decisionPage")
@RequestScoped
public class DecisionPage {

    /** Försörjningsstöd and other living costs are rounded up to whole kronor, each by itself; öre. */
    private static final long ROUNDED = 200;

    private final DecisionReading answers;
    private final MyMonths months;
    private final SignedIn signedIn;
    private final Pages pages;
    private DecisionView view;
    private DecisionTable table;
    private List<Waiting> waiting;

    @Inject
    public DecisionPage(DecisionReading answers, MyMonths months, SignedIn signedIn, Pages pages) {
        this.answers = answers;
        this.months = months;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Answers 404 for a decision that is not about this person, or not about the month in the address. */
    public void open() {
        // First, so that an address put together wrongly is not a reading.
        waiting = months.month(signedIn.citizen(), pages.month()).card().waiting();
        boolean there = months.month(signedIn.citizen(), pages.month()).card().answers().stream()
                .anyMatch(answer -> answer.decisionId().equals(pages.id()));
        if (!there) {
            throw new NotFoundException("decision");
        }
        view = answers.open(signedIn.citizen(), pages.id());
        table = new DecisionTable(view, pages.language());
    }

    public DecisionView getView() {
        return view;
    }

    public DecisionContent getContent() {
        return view.content();
    }

    public boolean isRefused() {
        return view.content().outcome() == Outcome.REFUSED;
    }

    /** The answer, in one or two sentences. */
    public String getAnswer() {
        return view.summary().answer().in(pages.language());
    }

    /** The reader's own part of it and where to; null when nothing is granted, or when there is nothing to add. */
    public String getMine() {
        Message mine = view.summary().mine(view.me().personId());
        return mine == null ? null : mine.in(pages.language());
    }

    public List<DecisionTable.Row> getRows() {
        return table.rows();
    }

    public List<DecisionTable.Line> getLines() {
        return table.lines();
    }

    public List<CalculationGroup> getGroups() {
        return table.groups();
    }

    public BalanceBar getBar() {
        return BalanceBar.of(
                view.content().calculation().totals(), pages.language().rightToLeft());
    }

    /**
     * What is lacking or left over when all is counted, earlier decisions taken off. What they rounded up is not left
     * over.
     */
    public long getResultOre() {
        DecisionContent content = view.content();
        long result = content.calculation().resultOre() - content.earlierOre();
        return content.earlierOre() > 0 && result < 0 && result > -ROUNDED ? 0 : result;
    }

    public String getSplit() {
        return view.summary().split().in(pages.language());
    }

    /** Whether some pay is counted with the work incentive. */
    public boolean isJobStimulus() {
        return view.content().calculation().incomes().stream().anyMatch(IncomeSource.JOB_STIMULUS::of);
    }

    /** What was decisive, line by line. */
    public List<String> getReasons() {
        return view.content().circumstancesIn(pages.language());
    }

    /** Who decided, when, and by what right. */
    public String getDecidedBy() {
        return view.summary().decidedBy().in(pages.language());
    }

    /** Who else stands behind it. */
    public List<String> getOthers() {
        return view.summary().others().stream()
                .map(message -> message.in(pages.language()))
                .toList();
    }

    /** The languages of the reader's letter: those it was made in, the binding one first. */
    public List<Language> getLetters() {
        return view.me().letters();
    }

    public String letterPath(Language language) {
        return "/letters/" + view.decisionId() + "/" + view.me().personId() + "/" + language.tag() + ".pdf";
    }

    /** Rows that are decided later and still wait for a paper. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** Who decided and where an appeal is handed in, as it was then. */
    public Sender getSender() {
        return view.sender();
    }

    /** The appeal's own text in Swedish, which is the language that the court reads. */
    public String swedish(String key, List<?> arguments) {
        return Texts.get(Language.SV, key, arguments.toArray());
    }

    /** The sentence of the appeal that says which decision it is about. */
    public String whichIn(Language language) {
        return Texts.get(
                language,
                "decision.appeal.text.which",
                view.sender().board(),
                Formats.date(language, view.decidedOn()),
                Formats.monthAndYear(language, view.content().month()),
                view.caseNumber(),
                view.applicationNumber());
    }

    public Language getBinding() {
        return Language.SV;
    }
}
