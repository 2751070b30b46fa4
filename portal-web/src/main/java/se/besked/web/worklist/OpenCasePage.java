package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.typing.TypedText;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.person.IdentityNumber;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.worklist.CaseIntake;
import se.besked.worklist.CaseIntake.NewAdult;
import se.besked.worklist.CaseIntake.NewChild;

/**
 * Opening a case for a household that has come to the office. Fields are raw text, named {@code a.given},
 * {@code c0.name}, ….
 */
@Named("openCasePage")
@RequestScoped
public class OpenCasePage {

    private static final int CHILDREN = 8;

    private final CaseIntake intake;
    private final SignedIn signedIn;
    private final Pages pages;
    private final List<FieldError> problems = new ArrayList<>();

    @Inject
    public OpenCasePage(CaseIntake intake, SignedIn signedIn, Pages pages) {
        this.intake = intake;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void open() {
        NewAdult applicant = adult("a");
        NewAdult partner = empty("b") ? null : adult("b");
        List<NewChild> children = new ArrayList<>();
        for (String row : getRows()) {
            if (!typed(row + ".name").isBlank() || !typed(row + ".born.y").isBlank()) {
                children.add(child(row));
            }
        }
        if (!problems.isEmpty()) {
            return;
        }
        try {
            pages.redirect("/office/case/" + intake.open(signedIn.staff(), applicant, partner, children));
        } catch (BrokenRule rule) {
            wrong("a.identity", rule.message());
        }
    }

    private NewAdult adult(String who) {
        Optional<IdentityNumber> identity = IdentityNumber.read(typed(who + ".identity"));
        if (identity.isEmpty()) {
            wrong(who + ".identity", "office.open.identityWrong");
        }
        if (typed(who + ".given").isBlank()) {
            wrong(who + ".given", "office.open.givenMissing");
        }
        if (typed(who + ".family").isBlank()) {
            wrong(who + ".family", "office.open.familyMissing");
        }
        return new NewAdult(
                identity.orElse(null),
                typed(who + ".given").strip(),
                typed(who + ".family").strip(),
                Language.ofTag(typed(who + ".language")).orElse(Language.SV),
                typed(who + ".interpreter"),
                typed(who + ".protected").equals("yes"));
    }

    private NewChild child(String row) {
        Optional<LocalDate> born =
                TypedText.date(typed(row + ".born.d"), typed(row + ".born.m"), typed(row + ".born.y"));
        if (typed(row + ".name").isBlank()) {
            wrong(row + ".name", "office.open.childName");
        }
        if (born.isEmpty()) {
            wrong(row + ".born", "office.open.childBorn");
        }
        return new NewChild(
                typed(row + ".name").strip(),
                born.orElse(null),
                typed(row + ".visiting").equals("yes"));
    }

    private boolean empty(String who) {
        return typed(who + ".identity").isBlank()
                && typed(who + ".given").isBlank()
                && typed(who + ".family").isBlank();
    }

    private void wrong(String key, String messageKey) {
        wrong(key, Message.of(messageKey));
    }

    private void wrong(String key, Message message) {
        problems.add(new FieldError(key, message.in(pages.language())));
    }

    private String typed(String key) {
        return getTyped().getOrDefault(key, "");
    }

    /** What was typed, by field name; nothing is lost when something is wrong. */
    public Map<String, String> getTyped() {
        return pages.posted();
    }

    public List<FieldError> getProblems() {
        return problems;
    }

    /** The sentence at one field, or null. */
    public String problemAt(String key) {
        return problems.stream()
                .filter(problem -> problem.key().equals(key))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public List<String> getRows() {
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < CHILDREN; at++) {
            rows.add("c" + at);
        }
        return rows;
    }
}
