package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionView;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** How to appeal, with a sheet to fill in, in Swedish, which is the language that the court reads. */
@Named("appealPage")
@RequestScoped
public class AppealPage {

    private final OpenedDecision decision;

    @Inject
    public AppealPage(OpenedDecision decision) {
        this.decision = decision;
    }

    /** Answers 404 for a decision that is not about this person, or not about the month in the address. */
    public void open() {
        decision.open();
    }

    public DecisionView getView() {
        return decision.view();
    }

    /** The appeal's own text. */
    public String swedish(String key, List<?> arguments) {
        return Texts.get(Language.SV, key, arguments.toArray());
    }

    /** The sentence of the appeal that says which decision it is about. */
    public String whichIn(Language language) {
        DecisionView view = getView();
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
