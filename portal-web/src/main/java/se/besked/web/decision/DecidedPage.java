package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionView;
import se.besked.forms.typing.TypedText;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;

/** A stored decision as the office sees it: its letters, who has read it and when, until when it may be appealed. */
@Named("decidedPage")
@RequestScoped
public class DecidedPage {

    private final DecisionReading answers;
    private final SignedIn signedIn;
    private final Pages pages;
    private final List<FieldError> problems = new ArrayList<>();
    private DecisionView view;

    @Inject
    public DecidedPage(DecisionReading answers, SignedIn signedIn, Pages pages) {
        this.answers = answers;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void open() {
        getView();
    }

    /** Records the day a letter on paper was delivered to the person whose button was pressed. */
    public void deliver() {
        String person = pages.pressed().part(0);
        String field = "delivered." + person;
        Optional<LocalDate> day = TypedText.date(typed(field + ".d"), typed(field + ".m"), typed(field + ".y"));
        try {
            answers.delivered(signedIn.staff(), pages.id(), person, day.orElse(null));
            pages.redirect("/office/decision/" + pages.id());
        } catch (BrokenRule rule) {
            problems.add(new FieldError(field, rule.message().in(pages.language())));
        }
    }

    private String typed(String field) {
        return getTyped().getOrDefault(field, "");
    }

    public Map<String, String> getTyped() {
        return pages.posted();
    }

    public DecisionView getView() {
        if (view == null) {
            view = answers.view(signedIn.staff(), pages.id());
        }
        return view;
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
