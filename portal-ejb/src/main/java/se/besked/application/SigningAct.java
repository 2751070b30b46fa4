package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.besked.access.AccessRule;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.access.ElectronicId;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;
import se.besked.filling.FormDrafts;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.monthly.FilledForm;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.monthly.FilledItem;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.person.People;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.Json;
import se.besked.shared.NotFoundException;
import se.besked.shared.NumberSeries;
import se.besked.shared.Sha256;

/** One person's signature, in one transaction: all of it stands or none. */
@ApplicationScoped
@Transactional
class SigningAct {

    private final AccessRules rules;
    private final Cases cases;
    private final People people;
    private final Applications applications;
    private final FormDrafts drafts;
    private final MonthlyContexts contexts;
    private final MonthCalendar calendar;
    private final NumberSeries numbers;
    private final ElectronicId electronicId;
    private final Event<Submitted> submitted;
    private final Clock clock;

    @Inject
    SigningAct(
            AccessRules rules,
            Cases cases,
            People people,
            Applications applications,
            FormDrafts drafts,
            MonthlyContexts contexts,
            MonthCalendar calendar,
            NumberSeries numbers,
            ElectronicId electronicId,
            Event<Submitted> submitted,
            Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.people = people;
        this.applications = applications;
        this.drafts = drafts;
        this.contexts = contexts;
        this.calendar = calendar;
        this.numbers = numbers;
        this.electronicId = electronicId;
        this.submitted = submitted;
        this.clock = clock;
    }

    String contentToSign(Citizen citizen, YearMonth month) {
        Application application = standing(citizen, month);
        return Sha256.hex(
                application.status() == ApplicationStatus.DRAFT
                        ? content(drafts(application))
                        : application.answersJson());
    }

    ToSign toSign(Citizen citizen, YearMonth month) {
        Application application = standing(citizen, month);
        List<String> signed = applications.signatures(application.id()).stream()
                .map(Signature::personId)
                .toList();
        List<String> others = cases.get(application.caseId()).adults().stream()
                .filter(adult -> !adult.personId().equals(citizen.personId()) && !signed.contains(adult.personId()))
                .map(CaseMember::name)
                .toList();
        return new ToSign(people.get(citizen.personId()).name(), contentToSign(citizen, month), others);
    }

    String sign(Citizen citizen, YearMonth month, String seenSha256) {
        Application application =
                applications.getLocked(standing(citizen, month).id());
        if (application.signedBy(citizen.personId())) {
            return application.number();
        }
        String answers = application.status() == ApplicationStatus.DRAFT
                ? content(drafts(application))
                : application.answersJson();
        if (!Sha256.hex(answers).equals(seenSha256)) {
            throw new BrokenRule(ApplicationRule.CHANGED_SINCE);
        }
        Instant now = clock.instant();
        if (application.status() == ApplicationStatus.DRAFT) {
            arrive(citizen, application, answers, now);
        } else if (!application.status().withOffice() || application.channel() != Channel.ONLINE) {
            throw new BrokenRule(ApplicationRule.NOT_IN_THIS_STATE);
        }
        ElectronicId.Proof proof = electronicId.sign(citizen, seenSha256);
        application.sign(citizen.personId(), proof.method(), proof.contentSha256(), now);
        application
                .member(citizen.personId())
                .flatMap(adult -> contactUpdate(application).own(people.get(citizen.personId()), adult.memberId()))
                .ifPresent(change -> application.accountChanged(change, now));
        applications.flush();
        return application.number();
    }

    Optional<String> numberOf(Citizen citizen, YearMonth month) {
        rules.self(citizen, citizen.personId());
        return applications
                .filing(citizen.personId(), month)
                .map(filing -> filing.application().number());
    }

    private void arrive(Citizen citizen, Application application, String answers, Instant now) {
        ApplicationMonth month = calendar.of(application.month());
        LocalDate today = calendar.today();
        if (!month.isOpen(today)) {
            throw new BrokenRule(ApplicationRule.MONTH_NOT_OPEN);
        }
        Drafts drafts = drafts(application);
        FormContext context = contexts.of(application);
        FormEngine engine = engine(application);
        if (!engine.checkAll(context, drafts).isEmpty()) {
            throw new BrokenRule(ApplicationRule.NOT_COMPLETE);
        }
        FilledForm filled = FilledForms.fill(engine, context, drafts);
        SocialCase socialCase = cases.get(application.caseId());
        Map<String, String> renamed = new HashMap<>();
        Submitted told = application.submit(
                new Arrived(numbers.next("application"), now, today, month.dueOn(today)),
                new SentContent(Households.of(socialCase, filled), answers, filled.answers()),
                filled.items().stream().map(item -> withOwnId(item, renamed)).toList(),
                renamed,
                citizen.personId());
        // Now, so that whoever has applied for the month in another household stops here.
        applications.flush();
        contactUpdate(application).reach(people.get(citizen.personId()));
        submitted.fire(told);
    }

    private static ContactUpdate contactUpdate(Application application) {
        return new ContactUpdate(application.form(), application.standingAnswers());
    }

    /**
     * The row under its id in the draft. Ids come back from the browser, so one that belongs to another row is not
     * believed; and they follow from the month, so a row of an application that was withdrawn has the same.
     */
    private FilledItem withOwnId(FilledItem item, Map<String, String> renamed) {
        if (item.id().length() <= 36 && applications.item(item.id()).isEmpty()) {
            return item;
        }
        String own = Ids.next();
        renamed.put(item.id(), own);
        return item.withId(own);
    }

    private Application standing(Citizen citizen, YearMonth month) {
        String caseId = rules.ownCase(citizen, Action.FILE_APPLICATION)
                .map(SocialCase::id)
                .orElseThrow(() -> new BrokenRule(AccessRule.NO_CASE));
        return applications.standing(caseId, month).orElseThrow(() -> new NotFoundException("application"));
    }

    private Drafts drafts(Application application) {
        return drafts.of(application.form(), application.id()).typed(contexts.of(application));
    }

    private static FormEngine engine(Application application) {
        return new FormEngine(application.form());
    }

    /** The answers in one fixed order, so that the same answers always have the same hash. */
    private static String content(Drafts drafts) {
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        drafts.bySteps().forEach((step, raw) -> sorted.put(step, new TreeMap<>(raw)));
        return Json.write(sorted);
    }
}
