package se.besked.application;

import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.view.AnswerGroup;
import se.besked.i18n.Message;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.person.People;
import se.besked.shared.Json;

/**
 * What a household has sent, for its own adults: the confirmation, the copy, and what the partner reads before signing.
 */
@ApplicationScoped
@Transactional
public class SentApplications {

    private final AccessRules rules;
    private final Officers officers;
    private final People people;
    private final Applications applications;
    private final MonthlyContexts contexts;
    private final MonthCalendar calendar;

    @Inject
    public SentApplications(
            AccessRules rules,
            Officers officers,
            People people,
            Applications applications,
            MonthlyContexts contexts,
            MonthCalendar calendar) {
        this.rules = rules;
        this.officers = officers;
        this.people = people;
        this.applications = applications;
        this.contexts = contexts;
        this.calendar = calendar;
    }

    /** The household's application for the month, if it has come in and stands. */
    public Optional<Sent> of(Citizen citizen, YearMonth month) {
        return rules.ownCase(citizen, Action.OPEN_APPLICATION)
                .flatMap(socialCase -> applications
                        .standing(socialCase.id(), month)
                        .filter(application -> application.status().arrived())
                        .map(application -> sent(citizen, socialCase, application)));
    }

    private Sent sent(Citizen citizen, SocialCase socialCase, Application application) {
        rules.may(citizen, Action.OPEN_APPLICATION, socialCase.id());
        ApplicationMonth month = calendar.of(application.month());
        List<Signature> signatures = applications.signatures(application.id());
        Set<String> signers =
                new HashSet<>(signatures.stream().map(Signature::personId).toList());
        Household household = application.household();
        return new Sent(
                application.id(),
                application.month(),
                application.number(),
                application.status(),
                application.channel(),
                application.arrivedAt(),
                application.arrivedOn(),
                application.dueOn(),
                month.inTimeForPayDay(application.arrivedOn()) ? month.payDay() : null,
                month.applyBy(),
                registered(application),
                signatures.stream()
                        .map(signature -> new Sent.Signed(
                                people.get(signature.personId()).name(),
                                signature.signedAt(),
                                signature.demonstration(),
                                signature.onPaper()))
                        .toList(),
                household.adults().stream()
                        .filter(adult -> !signers.contains(adult.personId()))
                        .map(adult ->
                                new Sent.Missing(adult.name(), adult.personId().equals(citizen.personId())))
                        .toList(),
                responsible(socialCase),
                answers(application),
                items(application, household));
    }

    private Sent.Registered registered(Application application) {
        return applications.timeline(application.id()).stream()
                .filter(event -> event.kind().equals(ApplicationTimeline.ARRIVED_ON_PAPER.name()))
                .map(event -> new Sent.Registered(officers.get(event.actorId()).name(), event.happenedAt()))
                .findFirst()
                .orElse(null);
    }

    private Sent.Responsible responsible(SocialCase socialCase) {
        if (socialCase.responsibleOfficerId() == null) {
            return null;
        }
        Officer officer = officers.get(socialCase.responsibleOfficerId());
        return new Sent.Responsible(officer.name(), officer.phone(), officer.phoneHours());
    }

    private List<AnswerGroup> answers(Application application) {
        if (application.channel() == Channel.PAPER) {
            return List.of();
        }
        FormEngine engine = new FormEngine(application.form());
        Drafts drafts = new Drafts(
                Json.read(application.answersJson(), new TypeToken<Map<String, Map<String, String>>>() {}.getType()));
        return engine.summary(contexts.asSent(application), drafts);
    }

    private List<Sent.Item> items(Application application, Household household) {
        Map<String, String> names = new HashMap<>();
        household.adults().forEach(adult -> names.put(adult.memberId(), adult.name()));
        household.children().forEach(child -> names.put(child.memberId(), child.name()));
        return applications.items(application.id()).stream()
                .filter(item -> item.addedBy() == null || application.channel() == Channel.PAPER)
                .map(item -> new Sent.Item(
                        item.id(),
                        item.side(),
                        Message.of(application.form().kind(item.kind()).label()),
                        names.get(item.memberId()),
                        item.amountOre(),
                        item.onDate(),
                        item.remark()))
                .toList();
    }
}
