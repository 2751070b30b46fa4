package se.besked.review;

import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Household;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Question;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.norm.CalculationInput;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.review.ReviewSheet.Header;
import se.besked.review.ReviewSheet.Member;
import se.besked.review.ReviewSheet.Told;
import se.besked.shared.Json;

/** The head of the review screen: who, when, signed by whom, what they say has changed. */
@ApplicationScoped
class SheetHeaders {

    private static final String CHANGES = "changes";
    private static final String WHAT = "What";
    private static final String YES = "yes";

    private final People people;
    private final Officers officers;
    private final MissingSignatures signatures;
    private final MonthCalendar calendar;

    @Inject
    SheetHeaders(People people, Officers officers, MissingSignatures signatures, MonthCalendar calendar) {
        this.people = people;
        this.officers = officers;
        this.signatures = signatures;
        this.calendar = calendar;
    }

    Header of(Staff staff, MonthUnderReview review, SocialCase socialCase) {
        Application application = review.application();
        ApplicationMonth month = calendar.of(application.month());
        String responsible = socialCase.responsibleOfficerId();
        return new Header(
                application.id(),
                application.number(),
                socialCase.id(),
                socialCase.number(),
                application.month(),
                month.incomeMonth(),
                review.lastMonth(),
                application.status(),
                application.channel(),
                application.arrivedOn(),
                application.dueOn(),
                application.dueOn().isBefore(calendar.today())
                        && application.status().withOffice(),
                month.applyBy(),
                month.payDay(),
                month.inTimeForPayDay(application.arrivedOn()),
                responsible,
                responsible == null ? null : officers.get(responsible).name(),
                staff.officerId().equals(responsible),
                household(review.household(), application.month()),
                review.household().othersInHome(),
                signatures.of(application),
                told(application),
                application.status().withOffice());
    }

    private List<Member> household(Household household, YearMonth month) {
        List<Member> members = new ArrayList<>();
        for (Household.Adult adult : household.adults()) {
            Person person = people.get(adult.personId());
            members.add(new Member(
                    adult.memberId(),
                    adult.personId(),
                    adult.name(),
                    person.shortName(),
                    CalculationInput.Child.ageIn(adult.bornOn(), month),
                    true,
                    null,
                    false,
                    false,
                    false,
                    person.interpreter(),
                    person.phone()));
        }
        for (Household.Child child : household.children()) {
            members.add(new Member(
                    child.memberId(),
                    null,
                    child.name(),
                    child.name().split(" ")[0],
                    Math.max(0, CalculationInput.Child.ageIn(child.bornOn(), month)),
                    false,
                    child.days(),
                    child.lunchAtChildcare(),
                    child.visiting(),
                    child.reportedNew(),
                    null,
                    null));
        }
        return members;
    }

    /** What was written about each change that was answered yes to; what is left of a "no" does not count. */
    private static List<Told> told(Application application) {
        Map<String, Map<String, String>> typed =
                Json.read(application.answersJson(), new TypeToken<Map<String, Map<String, String>>>() {}.getType());
        Map<String, String> answers = typed.getOrDefault(CHANGES, Map.of());
        FormDefinition form = application.form();
        if (!form.hasStep(CHANGES) || !YES.equals(answers.get("q.anythingChanged"))) {
            return List.of();
        }
        return form.step(CHANGES).blocks().stream()
                .filter(Block.Ask.class::isInstance)
                .map(block -> ((Block.Ask) block).question())
                .filter(question -> question.id().endsWith(WHAT))
                .filter(question -> YES.equals(answers.get(gate(question))))
                .filter(question ->
                        !answers.getOrDefault("q." + question.id(), "").isBlank())
                .map(question -> new Told(
                        question.name(), answers.get("q." + question.id()).strip()))
                .toList();
    }

    private static String gate(Question question) {
        return "q." + question.id().substring(0, question.id().length() - WHAT.length()) + "Changed";
    }
}
