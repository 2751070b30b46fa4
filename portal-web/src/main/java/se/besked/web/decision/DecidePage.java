package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.shared.BrokenRule;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;
import se.besked.web.faces.Press;

/**
 * Deciding a month in two steps on one address: the officer's words are written, then the whole is read exactly as it
 * would be stored, and decided or handed over. What is read carries its fingerprint: nothing else is decided.
 */
@Named("decidePage")
@RequestScoped
public class DecidePage {

    private final DecideActs acts;
    private final DecisionDraft draft;
    private final Pages pages;
    private final PostedFields fields;
    private boolean writing;

    @Inject
    public DecidePage(DecideActs acts, DecisionDraft draft, Pages pages, PostedFields fields) {
        this.acts = acts;
        this.draft = draft;
        this.pages = pages;
        this.fields = fields;
    }

    /** Starts where there is least left to do: with nothing in the way, by reading. */
    public void open() {
        writing = !draft.getPreview().obstacles().isEmpty();
    }

    /** Does what the pressed button says; where that breaks a rule, the decision is shown with what is wrong. */
    public void act() {
        Press press = pages.pressed();
        try {
            switch (press.act()) {
                case "read" -> read();
                case "decide" -> acts.decide();
                case "hand" -> acts.hand();
                case "take-back" -> acts.takeBack();
                case "unsigned" -> {
                    writing = true; // the words typed so far stay
                    acts.confirmUnsigned(press.part(0));
                }
                default -> writing = true;
            }
        } catch (BrokenRule rule) {
            draft.forget();
            read();
            if (fields.isGood()) {
                fields.wrong(TypedWords.FIELDS.getOrDefault(rule.rule(), "main"), rule.message());
            }
        }
    }

    /** Shows the decision as it would be, or what it still lacks. */
    private void read() {
        draft.getPreview().obstacles().stream()
                .filter(one -> TypedWords.FIELDS.containsKey(one.rule()))
                .forEach(one -> fields.wrong(TypedWords.FIELDS.get(one.rule()), one.message()));
        open();
    }

    /** Whether the words are open to be changed; otherwise the decision is read. */
    public boolean isWriting() {
        return writing;
    }
}
