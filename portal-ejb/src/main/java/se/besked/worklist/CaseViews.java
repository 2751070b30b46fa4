package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.casework.CaseMember;
import se.besked.casework.CaseNote;
import se.besked.casework.Cases;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.month.MonthCalendar;
import se.besked.person.People;
import se.besked.person.Person;

/** Opens a case for an officer to read. */
@ApplicationScoped
@Transactional
public class CaseViews {

    private final AccessRules rules;
    private final Cases cases;
    private final Applications applications;
    private final Officers officers;
    private final People people;
    private final MonthCalendar calendar;

    @Inject
    public CaseViews(
            AccessRules rules,
            Cases cases,
            Applications applications,
            Officers officers,
            People people,
            MonthCalendar calendar) {
        this.rules = rules;
        this.cases = cases;
        this.applications = applications;
        this.officers = officers;
        this.people = people;
        this.calendar = calendar;
    }

    public CaseView open(Staff staff, String caseId) {
        rules.may(staff, Action.OPEN_CASE, caseId);
        return view(caseId);
    }

    /** For a service of this room that has asked the access rules already. */
    CaseView view(String caseId) {
        SocialCase socialCase = cases.get(caseId);
        List<Application> all = months(caseId);
        Map<String, YearMonth> monthOf = all.stream().collect(Collectors.toMap(Application::id, Application::month));
        return new CaseView(
                caseId,
                socialCase.number(),
                socialCase.openedAt(),
                socialCase.protectedIdentity(),
                socialCase.responsibleOfficerId(),
                name(socialCase.responsibleOfficerId()),
                rules.claimed(caseId),
                socialCase.members().stream().map(this::member).toList(),
                all.stream().map(CaseViews::month).toList(),
                cases.notes(caseId).stream().map(note -> note(note, monthOf)).toList());
    }

    /** The months of a case to take away in a file, newest first: its own act on the trail. */
    public List<CaseView.Month> exportMonths(Staff staff, String caseId) {
        rules.may(staff, Action.EXPORT, caseId, "months");
        return months(caseId).stream().map(CaseViews::month).toList();
    }

    private List<Application> months(String caseId) {
        return applications.ofCase(caseId).stream()
                .filter(application -> application.status() != ApplicationStatus.DISCARDED)
                .toList();
    }

    private CaseView.Member member(CaseMember member) {
        Optional<Person> person = Optional.ofNullable(member.personId()).map(people::get);
        return new CaseView.Member(
                member.id(),
                member.role(),
                member.name(),
                member.bornOn(),
                Period.between(member.bornOn(), calendar.today()).getYears(),
                person.map(one -> one.identityNumber().formatted()).orElse(null),
                member.personId(),
                person.map(Person::phone).orElse(null),
                person.map(Person::email).orElse(null),
                person.map(Person::address).orElse(null),
                person.map(one -> one.language().ownName()).orElse(null),
                person.map(Person::interpreter).orElse(null));
    }

    private static CaseView.Month month(Application application) {
        return new CaseView.Month(
                application.id(),
                application.number(),
                application.month(),
                application.status(),
                application.channel(),
                application.arrivedOn(),
                application.dueOn());
    }

    private CaseView.Note note(CaseNote note, Map<String, YearMonth> monthOf) {
        return new CaseView.Note(
                note.writtenAt(), name(note.officerId()), note.text(), monthOf.get(note.applicationId()));
    }

    private String name(String officerId) {
        return officerId == null ? null : officers.get(officerId).name();
    }

    /** Whom a case may be handed to: everybody but the reader. */
    public List<Colleague> colleagues(Staff staff) {
        rules.may(staff, Action.OPEN_CASE);
        return officers.active().stream()
                .filter(officer -> !officer.id().equals(staff.officerId()))
                .map(officer -> colleague(officer))
                .toList();
    }

    public record Colleague(String officerId, String name) {}

    private static Colleague colleague(Officer officer) {
        return new Colleague(officer.id(), officer.name());
    }
}
