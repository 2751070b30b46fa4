package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionView;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;

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
    public String swedish(String key, List<String> names) {
        return Message.of(key, names.stream().map(Argument::text).toArray(Argument[]::new))
                .in(Language.SV);
    }

    /** The sentence of the appeal that says which decision it is about. */
    public String whichIn(Language language) {
        DecisionView view = getView();
        return Message.of(
                        "decision.appeal.text.which",
                        Argument.text(view.sender().board()),
                        Argument.date(view.decidedOn()),
                        Argument.month(view.content().month()),
                        Argument.text(view.caseNumber()),
                        Argument.text(view.applicationNumber()))
                .in(language);
    }

    /** Names of authorities and the address, which stay Swedish in every language. */
    public List<String> getSwedishParts() {
        Sender sender = getView().sender();
        return List.of(sender.address(), sender.court(), sender.board(), sender.unit());
    }

    public Language getBinding() {
        return Language.SV;
    }
}
