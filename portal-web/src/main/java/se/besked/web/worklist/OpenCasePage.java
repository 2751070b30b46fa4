package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.casework.CaseRule;
import se.besked.casework.MemberRole;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.AdultRule;
import se.besked.worklist.CaseIntake;
import se.besked.worklist.CaseIntake.NewAdult;

/** Opening a case for a household that has come to the office. */
@Named("openCasePage")
@RequestScoped
public class OpenCasePage {

    private final CaseIntake intake;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;
    private final MonthCalendar calendar;
    private final Map<String, String> known = new HashMap<>();

    @Inject
    public OpenCasePage(
            CaseIntake intake, SignedIn signedIn, Pages pages, PostedFields fields, MonthCalendar calendar) {
        this.calendar = calendar;
        this.intake = intake;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    public void open() {
        TypedHousehold household = TypedHousehold.read(fields, calendar.today());
        if (fields.isGood()) {
            ask("a", household.applicant());
            ask("b", household.partner());
        }
        if (fields.isGood()) {
            open(household);
        }
    }

    /**
     * Where a number is known under another name both are shown, and the officer says whether it is the same person.
     */
    private void ask(String who, NewAdult adult) {
        Optional<String> name = adult == null ? Optional.empty() : intake.knownAs(signedIn.staff(), adult);
        name.ifPresent(one -> {
            known.put(who, one);
            if (!adult.samePerson()) {
                String typed = (adult.givenName() + " " + adult.familyName()).strip();
                fields.wrong(who + ".given", CaseRule.OTHER_NAME.message(Argument.name(one), Argument.name(typed)));
            }
        });
    }

    private void open(TypedHousehold household) {
        try {
            String id = intake.open(
                    signedIn.staff(),
                    pages.pressed().id(),
                    household.applicant(),
                    household.partner(),
                    household.children());
            pages.redirect("/office/case/" + id);
        } catch (BrokenRule rule) {
            fields.wrong(field(rule), rule.message());
        }
    }

    /**
     * Where the sentence belongs: at the adult it is about, and of what is typed there at the account or the number.
     */
    private static String field(BrokenRule rule) {
        boolean partner = rule.rule() == CaseRule.SAME_PERSON_TWICE
                || (rule instanceof AdultRule of && of.role() == MemberRole.CO_APPLICANT);
        return (partner ? "b" : "a") + (rule.rule() == CaseRule.ACCOUNT_BY_OWNER ? ".clearing" : ".identity");
    }

    /** The names of known persons that were typed otherwise: {@code a} the applicant's, {@code b} the partner's. */
    public Map<String, String> getKnown() {
        return known;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** How the fields of each child begin. */
    public List<String> getRows() {
        return TypedHousehold.CHILDREN;
    }
}
