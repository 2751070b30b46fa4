package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.casework.Officers;

/**
 * Shows decisions as they were made: all but the days of reading comes from what was stored then. Services that use it
 * hold the access rules.
 */
@ApplicationScoped
public class DecisionViews {

    private final Decisions decisions;
    private final Letters letters;
    private final Officers officers;

    @Inject
    public DecisionViews(Decisions decisions, Letters letters, Officers officers) {
        this.decisions = decisions;
        this.letters = letters;
        this.officers = officers;
    }

    DecisionView of(Actor actor, Decision decision) {
        StoredDecision stored = decision.stored();
        Particulars particulars = stored.particulars();
        List<DecisionView.Party> parties = decision.parties().stream()
                .map(party -> party(actor, decision, party, particulars.adult(party.personId())))
                .toList();
        DecisionView.Party me = parties.stream()
                .filter(party ->
                        actor instanceof Citizen citizen && party.personId().equals(citizen.personId()))
                .findFirst()
                .orElse(null);
        return new DecisionView(
                decision.id(),
                decision.applicationId(),
                particulars.applicationNumber(),
                decision.caseId(),
                particulars.caseNumber(),
                particulars.sender(),
                decision.decidedOn(),
                decision.payOn(),
                stored.content(),
                stored.summary(),
                particulars.decidedBy(),
                particulars.presentedBy(),
                particulars.tookPart(),
                decision.delegation(),
                parties,
                me,
                refs(actor, decision.applicationId()));
    }

    /** The decisions of an application, in order. A citizen sees those to which they are a party. */
    List<DecisionRef> refs(Actor actor, String applicationId) {
        List<Decision> decided = decisions.ofApplication(applicationId);
        return actor instanceof Citizen citizen
                ? refsOfParty(citizen.personId(), decided)
                : refs(decided, decision -> true, party -> true);
    }

    /** Of these decisions those to which this person is a party, in order. */
    public List<DecisionRef> refsOfParty(String personId, List<Decision> decided) {
        return refs(
                decided,
                decision -> decision.party(personId).isPresent(),
                party -> party.personId().equals(personId));
    }

    private static List<DecisionRef> refs(
            List<Decision> decided, Predicate<Decision> shown, Predicate<DecisionParty> readers) {
        return decided.stream()
                .filter(shown)
                .map(decision -> new DecisionRef(
                        decision.id(),
                        decision.number(),
                        decision.decidedOn(),
                        decision.stored().particulars().decidedBy().name(),
                        decision.parties().stream().filter(readers).allMatch(party -> party.readOn() != null)))
                .toList();
    }

    /** An officer as of today, whom a citizen can call now; null for nobody. */
    public Contact contact(String officerId) {
        return officerId == null ? null : Contact.of(officers.get(officerId));
    }

    /** To a citizen, the other adult's days, account and letters are not theirs to see. */
    private DecisionView.Party party(Actor actor, Decision decision, DecisionParty party, Particulars.Adult adult) {
        if (actor instanceof Citizen citizen && !citizen.personId().equals(party.personId())) {
            return new DecisionView.Party(
                    party.personId(), party.name(), party.shareOre(), null, List.of(), null, null, null, null);
        }
        return new DecisionView.Party(
                party.personId(),
                party.name(),
                party.shareOre(),
                adult.account(),
                letters.languages(decision.id(), party.personId()),
                party.openedAt(),
                party.deliveredOn(),
                party.readOn(),
                party.lastDayToAppeal());
    }
}
