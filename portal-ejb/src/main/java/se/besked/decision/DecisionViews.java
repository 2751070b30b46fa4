package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.Cases;
import se.besked.casework.Officers;
import se.besked.person.People;

/** Puts a decision and the people around it together. Services that use it hold the access rules. */
@ApplicationScoped
public class DecisionViews {

    private final Decisions decisions;
    private final Applications applications;
    private final Cases cases;
    private final Officers officers;
    private final People people;

    @Inject
    public DecisionViews(
            Decisions decisions, Applications applications, Cases cases, Officers officers, People people) {
        this.decisions = decisions;
        this.applications = applications;
        this.cases = cases;
        this.officers = officers;
        this.people = people;
    }

    DecisionView of(Actor actor, Decision decision) {
        Application application = applications.get(decision.applicationId());
        List<DecisionView.Party> parties =
                decision.parties().stream().map(party -> party(actor, party)).toList();
        DecisionView.Party me = parties.stream()
                .filter(party ->
                        actor instanceof Citizen citizen && party.personId().equals(citizen.personId()))
                .findFirst()
                .orElse(null);
        return new DecisionView(
                decision.id(),
                application.id(),
                application.number(),
                decision.caseId(),
                cases.get(decision.caseId()).number(),
                decision.decidedOn(),
                decision.payOn(),
                decision.content(),
                contact(decision.decidedBy()),
                contact(decision.presentedBy()),
                decision.tookPart().stream().map(this::contact).toList(),
                decision.delegation(),
                parties,
                me,
                refs(actor, application.id()));
    }

    /** The decisions of an application, in order. A citizen sees those to which they are a party. */
    List<DecisionRef> refs(Actor actor, String applicationId) {
        return actor instanceof Citizen citizen
                ? refsOfParty(citizen.personId(), applicationId)
                : refs(applicationId, decision -> true, party -> true);
    }

    /** The decisions of an application to which this person is a party, in order. */
    public List<DecisionRef> refsOfParty(String personId, String applicationId) {
        return refs(
                applicationId,
                decision -> decision.party(personId).isPresent(),
                party -> party.personId().equals(personId));
    }

    private List<DecisionRef> refs(String applicationId, Predicate<Decision> shown, Predicate<DecisionParty> readers) {
        return decisions.ofApplication(applicationId).stream()
                .filter(shown)
                .map(decision -> new DecisionRef(
                        decision.id(),
                        decision.content().number(),
                        decision.decidedOn(),
                        officers.get(decision.decidedBy()).name(),
                        decision.parties().stream().filter(readers).allMatch(party -> party.readOn() != null)))
                .toList();
    }

    public Contact contact(String officerId) {
        return officerId == null ? null : Contact.of(officers.get(officerId));
    }

    /** To a citizen, the other adult's days and account are not theirs to see. */
    private DecisionView.Party party(Actor actor, DecisionParty party) {
        if (actor instanceof Citizen citizen && !citizen.personId().equals(party.personId())) {
            return new DecisionView.Party(
                    party.personId(), party.name(), party.shareOre(), null, null, null, null, null);
        }
        return new DecisionView.Party(
                party.personId(),
                party.name(),
                party.shareOre(),
                masked(people.get(party.personId()).account()),
                party.openedAt(),
                party.deliveredOn(),
                party.readOn(),
                party.lastDayToAppeal());
    }

    static String masked(String account) {
        if (account == null || account.isBlank()) {
            return null;
        }
        String digits = account.replaceAll("\\D", "");
        return "•••• " + digits.substring(Math.max(0, digits.length() - 4));
    }
}
