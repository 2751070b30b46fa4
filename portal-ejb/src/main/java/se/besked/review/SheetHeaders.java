package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.access.Staff;
import se.besked.application.AccountChange;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Household;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.norm.CalculationInput;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.review.ReviewSheet.Header;
import se.besked.review.ReviewSheet.Member;
import se.besked.review.ReviewSheet.Told;

/**
 * The head of the review screen: who, when, signed by whom, what they say has changed. Services that use it hold the
 * access rules.
 */
@ApplicationScoped
public class SheetHeaders {

    private final Applications applications;
    private final People people;
    private final Officers officers;
    private final Judgements judgements;
    private final MissingSignatures signatures;
    private final MonthCalendar calendar;

    @Inject
    public SheetHeaders(
            Applications applications,
            People people,
            Officers officers,
            Judgements judgements,
            MissingSignatures signatures,
            MonthCalendar calendar) {
        this.applications = applications;
        this.people = people;
        this.officers = officers;
        this.judgements = judgements;
        this.signatures = signatures;
        this.calendar = calendar;
    }

    /** @param socialCase the application's own; @param reader who is told whether it is theirs */
    public Header of(MonthUnderReview review, SocialCase socialCase, Staff reader) {
        Application application = review.application();
        ApplicationMonth month = calendar.of(application.month());
        String responsible = socialCase.responsibleOfficerId();
        Judgements.Signed signed = judgements.signed(application.id());
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
                reader.officerId().equals(responsible),
                household(review.household(), lastChildren(application), application.month()),
                review.household().othersInHome(),
                signatures.of(application, signed),
                told(application),
                signed.accountChanges().stream()
                        .map(change -> said(change, review.household()))
                        .toList(),
                application.status().withOffice());
    }

    private List<Member> household(Household household, List<Household.Child> before, YearMonth month) {
        List<Member> members = new ArrayList<>();
        Map<String, Person> known = people.all(
                household.adults().stream().map(Household.Adult::personId).toList());
        for (Household.Adult adult : household.adults()) {
            Person person = known.get(adult.personId());
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
                    List.of(),
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
                    before.stream()
                            .filter(one -> one.memberId().equals(child.memberId()))
                            .flatMap(one -> changes(one, child))
                            .toList(),
                    null,
                    null));
        }
        return members;
    }

    private List<Household.Child> lastChildren(Application application) {
        return application.previousId() == null
                ? List.of()
                : applications.get(application.previousId()).household().children();
    }

    private static Stream<Message> changes(Household.Child before, Household.Child now) {
        Stream<Message> days = Objects.equals(before.days(), now.days())
                ? Stream.empty()
                : Stream.of(
                        Message.of("review.daysBefore", Argument.number(before.days() == null ? 0 : before.days())));
        Stream<Message> lunch = before.lunchAtChildcare() == now.lunchAtChildcare()
                ? Stream.empty()
                : Stream.of(Message.of(now.lunchAtChildcare() ? "review.lunchBegan" : "review.lunchEnded"));
        return Stream.concat(days, lunch);
    }

    private static Message said(AccountChange change, Household household) {
        String name = household.adults().stream()
                .filter(adult -> adult.personId().equals(change.personId()))
                .map(Household.Adult::name)
                .findFirst()
                .orElseThrow();
        Argument before = Argument.text(change.before());
        return change.after() == null
                ? Message.of("review.accountEnded", Argument.name(name), before)
                : Message.of("review.accountChanged", Argument.name(name), before, Argument.text(change.after()));
    }

    /** What was written about each change; only answers that count are among those that stand. */
    private static List<Told> told(Application application) {
        Map<String, String> answers = application.standingAnswers();
        return application.form().questionsTagged("change").stream()
                .filter(question -> answers.containsKey("q." + question.id()))
                .map(question -> new Told(
                        question.name(), answers.get("q." + question.id()).strip()))
                .toList();
    }
}
