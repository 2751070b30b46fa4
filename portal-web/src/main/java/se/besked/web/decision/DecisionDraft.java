package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.decision.Arrival;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionPreview;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.decision.DecisionRule;
import se.besked.decision.DecisionText;
import se.besked.decision.Provision;
import se.besked.print.Fonts;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.worklist.CaseViews;

/** The decision of a month as it would be with the words that stand in the page's fields. */
@Named("decisionDraft")
@RequestScoped
public class DecisionDraft {

    /** What no words can help against. */
    private static final Set<DecisionRule> HOPELESS = EnumSet.of(
            DecisionRule.NOT_WITH_OFFICE,
            DecisionRule.NO_NORM_TABLE,
            DecisionRule.NOTHING_NEW,
            DecisionRule.HANDED_ON,
            DecisionRule.HANDED_TO_OTHER);

    private final DecisionMaking making;
    private final CaseViews views;
    private final SignedIn signedIn;
    private final Pages pages;
    private DecisionPreview preview;

    @Inject
    public DecisionDraft(DecisionMaking making, CaseViews views, SignedIn signedIn, Pages pages) {
        this.making = making;
        this.views = views;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Made when first asked for; with the words that are stored where the page has posted none. */
    public DecisionPreview getPreview() {
        if (preview == null) {
            boolean own = pages.isPosted() && pages.posted().containsKey("words");
            preview = making.preview(signedIn.staff(), pages.id(), own ? words() : null);
        }
        return preview;
    }

    /** Makes it anew the next time it is asked for. */
    void forget() {
        preview = null;
    }

    /** What has come in since the decision was read that was sent back now; empty where none was. */
    public List<Arrival> getArrived() {
        String before = pages.posted().get("seen");
        return pages.isPosted() && before != null ? getPreview().since(before) : List.of();
    }

    DecisionText words() {
        return TypedWords.of(pages.posted());
    }

    /** What stands in the way apart from words: each with where it is put right. */
    public List<Obstacle> getObstacles() {
        return getPreview().obstacles().stream()
                .filter(one -> !TypedWords.FIELDS.containsKey(one.rule()))
                .filter(one -> one.rule() != DecisionRule.SIGNATURE_MISSING)
                .toList();
    }

    /** Whether words would help: there is something to decide, and it lies with this officer. */
    public boolean isWritable() {
        return getPreview().content() != null
                && getPreview().obstacles().stream().noneMatch(one -> HOPELESS.contains(one.rule()));
    }

    /** The signs of the officer's words that the letter cannot show, as {@link Fonts#lacking}. */
    public String getUnprintable() {
        return Fonts.lacking(getPreview().content().ownWords().collect(Collectors.joining()));
    }

    public List<Provision> getProvisions() {
        return Arrays.asList(Provision.values());
    }

    /** The officers who may have taken part: everybody but the reader. */
    public List<CaseViews.Colleague> getColleagues() {
        return views.colleagues(signedIn.staff());
    }

    /** The names of those who took part, by what is chosen now. */
    public List<String> getTookPart() {
        return getColleagues().stream()
                .filter(one -> getPreview().text().tookPart().contains(one.officerId()))
                .map(CaseViews.Colleague::name)
                .toList();
    }
}
