package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.besked.casework.CaseRule;
import se.besked.i18n.Language;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseIntake;

/** Opening a case for a household that has come to the office. */
@Named("openCasePage")
@RequestScoped
public class OpenCasePage {

    private final CaseIntake intake;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;

    @Inject
    public OpenCasePage(CaseIntake intake, SignedIn signedIn, Pages pages, PostedFields fields) {
        this.intake = intake;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    public void open() {
        TypedHousehold household = TypedHousehold.read(fields);
        if (!fields.isGood()) {
            return;
        }
        try {
            String id = intake.open(
                    signedIn.staff(),
                    pages.pressed().id(),
                    household.applicant(),
                    household.partner(),
                    household.children());
            pages.redirect("/office/case/" + id);
        } catch (BrokenRule rule) {
            fields.wrong(rule.rule() == CaseRule.SAME_PERSON_TWICE ? "b.identity" : "a.identity", rule.message());
        }
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** How the fields of each child begin. */
    public List<String> getRows() {
        return TypedHousehold.CHILDREN;
    }
}
