package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.casework.CaseRule;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionPreview;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionRef;
import se.besked.decision.DecisionRule;
import se.besked.decision.DecisionText;
import se.besked.decision.Provision;
import se.besked.i18n.Message;
import se.besked.review.Judging;
import se.besked.review.ReviewSheet.Header;
import se.besked.review.ReviewSheets;
import se.besked.shared.BrokenRule;
import se.besked.shared.Rule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;
import se.besked.worklist.CaseViews;

/**
 * Deciding a month in two steps on one address: the officer's words are written, then the whole is read exactly as it
 * would be stored, and decided or handed over. What is read carries its fingerprint: nothing else is decided.
 */
@Named("decidePage")
@RequestScoped
public class DecidePage {

    /** Sentences about words that stand at a field, and the field. */
    private static final Map<Rule, String> FIELDS = Map.of(
            DecisionRule.PROVISIONS_MISSING, "provisions",
            DecisionRule.CIRCUMSTANCES_MISSING, "circumstances",
            DecisionRule.CHILD_PERSPECTIVE_MISSING, "child",
            DecisionRule.TEXT_TOO_LONG, "circumstances");

    private final DecisionMaking making;
    private final Judging judging;
    private final DecisionReading answers;
    private final ReviewSheets sheets;
    private final CaseViews views;
    private final SignedIn signedIn;
    private final Pages pages;

    private DecisionPreview preview;
    private Header head;
    private final List<FieldError> problems = new ArrayList<>();
    private boolean writing;

    @Inject
    public DecidePage(
            DecisionMaking making,
            Judging judging,
            DecisionReading answers,
            ReviewSheets sheets,
            CaseViews views,
            SignedIn signedIn,
            Pages pages) {
        this.making = making;
        this.judging = judging;
        this.answers = answers;
        this.sheets = sheets;
        this.views = views;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Starts where there is least left to do: with nothing in the way, by reading. */
    public void open() {
        writing = !getPreview().obstacles().isEmpty();
    }

    public void act() {
        Press press = pages.pressed();
        try {
            switch (press.act()) {
                case "read" -> read();
                case "decide" ->
                    pages.redirect(
                            "/office/decision/" + making.decide(signedIn.staff(), pages.id(), words(), typed("seen")));
                case "hand" -> hand();
                case "take-back" -> takeBack();
                case "unsigned" -> unsigned(press.part(0));
                default -> writing = true;
            }
        } catch (BrokenRule rule) {
            read();
            if (problems.isEmpty()) {
                wrong(FIELDS.getOrDefault(rule.rule(), "main"), rule.message());
            }
        }
    }

    /** Shows the decision as it would be, or what it still lacks. */
    private void read() {
        preview = null;
        getPreview().obstacles().stream()
                .filter(obstacle -> FIELDS.containsKey(obstacle.rule()))
                .forEach(obstacle -> wrong(FIELDS.get(obstacle.rule()), obstacle.message()));
        writing = !getPreview().obstacles().isEmpty();
    }

    private void hand() {
        String colleague = typed("colleague");
        if (getPreview().colleagues().stream().noneMatch(one -> one.officerId().equals(colleague))) {
            wrong("colleague", CaseRule.COLLEAGUE_MISSING.message());
            return;
        }
        making.handTo(signedIn.staff(), pages.id(), colleague, words(), typed("seen"));
        pages.redirect("/office/decide/" + pages.id());
    }

    private void takeBack() {
        making.takeBack(signedIn.staff(), pages.id());
        pages.redirect("/office/decide/" + pages.id());
    }

    /** Saves that the month is decided without a signature; the words typed so far stay. */
    private void unsigned(String personId) {
        writing = true;
        try {
            judging.confirmMissingSignature(signedIn.staff(), pages.id(), personId, typed("unsigned." + personId));
            head = null;
            preview = null;
        } catch (BrokenRule rule) {
            wrong("unsigned." + personId, rule.message());
        }
    }

    private void wrong(String field, Message message) {
        problems.add(new FieldError(field, message.in(pages.language())));
    }

    private DecisionText words() {
        return TypedWords.of(pages.posted());
    }

    private String typed(String field) {
        return getTyped().getOrDefault(field, "");
    }

    public Map<String, String> getTyped() {
        return pages.posted();
    }

    public DecisionPreview getPreview() {
        if (preview == null) {
            boolean own = pages.isPosted() && pages.posted().containsKey("words");
            preview = making.preview(signedIn.staff(), pages.id(), own ? words() : null);
        }
        return preview;
    }

    public Header getHead() {
        if (head == null) {
            head = sheets.sheet(signedIn.staff(), pages.id()).header();
        }
        return head;
    }

    /** Whether the words are open to be changed; otherwise the decision is read. */
    public boolean isWriting() {
        return writing;
    }

    /** What stands in the way apart from words: each with where it is put right. */
    public List<Obstacle> getObstacles() {
        return getPreview().obstacles().stream()
                .filter(obstacle ->
                        !FIELDS.containsKey(obstacle.rule()) && obstacle.rule() != DecisionRule.SIGNATURE_MISSING)
                .toList();
    }

    /** Whether words would help: there is something to decide, and it lies with this officer. */
    public boolean isWritable() {
        Set<DecisionRule> hopeless = EnumSet.of(
                DecisionRule.NOT_WITH_OFFICE,
                DecisionRule.NO_NORM_TABLE,
                DecisionRule.NOTHING_NEW,
                DecisionRule.HANDED_TO_OTHER);
        return getPreview().content() != null
                && getPreview().obstacles().stream().noneMatch(one -> hopeless.contains(one.rule()));
    }

    public List<Provision> getProvisions() {
        return Arrays.asList(Provision.values());
    }

    public boolean chosen(Provision provision) {
        return getPreview().text().provisions().contains(provision);
    }

    /** The officers who may have taken part: everybody but the reader. */
    public List<CaseViews.Colleague> getColleagues() {
        return views.colleagues(signedIn.staff()).stream()
                .filter(colleague ->
                        !colleague.officerId().equals(signedIn.staff().officerId()))
                .toList();
    }

    /** The names of those who took part, by what is chosen now. */
    public List<String> getTookPart() {
        return getColleagues().stream()
                .filter(one -> getPreview().text().tookPart().contains(one.officerId()))
                .map(CaseViews.Colleague::name)
                .toList();
    }

    public boolean tookPart(String officerId) {
        return getPreview().text().tookPart().contains(officerId);
    }

    /** What has been decided for the month before. */
    public List<DecisionRef> getEarlier() {
        return answers.ofApplication(signedIn.staff(), pages.id());
    }

    public List<FieldError> getProblems() {
        return problems;
    }

    /** The sentence at one field, or null. */
    public String problemAt(String field) {
        return problems.stream()
                .filter(problem -> problem.key().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }
}
