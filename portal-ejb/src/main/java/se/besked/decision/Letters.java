package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.besked.application.Applications;
import se.besked.casework.Cases;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.decision.letter.DecisionLetterContent;
import se.besked.decision.letter.DecisionLetterContent.Answer;
import se.besked.decision.letter.DecisionLetterContent.Colleague;
import se.besked.decision.letter.DecisionLetterContent.DecidedBy;
import se.besked.decision.letter.DecisionLetterContent.Party;
import se.besked.decision.letter.DecisionLetterContent.Payment;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.decision.letter.DecisionLetterContent.Share;
import se.besked.decision.letter.DecisionLetterContent.Sum;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.person.People;
import se.besked.print.Wording;
import se.besked.shared.NotFoundException;
import se.besked.shared.Settings;

/** From the stored decision to what the letter says: no figure is computed here. */
@ApplicationScoped
class Letters {

    private final Applications applications;
    private final Cases cases;
    private final People people;
    private final Officers officers;
    private final Settings settings;

    @Inject
    Letters(Applications applications, Cases cases, People people, Officers officers, Settings settings) {
        this.applications = applications;
        this.cases = cases;
        this.people = people;
        this.officers = officers;
        this.settings = settings;
    }

    /** @param personId the adult whom the letter is to */
    DecisionLetterContent content(Decision decision, String personId) {
        DecisionContent content = decision.content();
        decision.party(personId).orElseThrow(() -> new NotFoundException("party"));
        return new DecisionLetterContent(
                sender(),
                cases.get(decision.caseId()).number(),
                applications.get(decision.applicationId()).number(),
                content.month(),
                decision.parties().stream()
                        .map(party -> party(party.personId(), party.name()))
                        .toList(),
                decision.parties().stream()
                        .filter(party -> party.personId().equals(personId))
                        .map(party -> party(personId, party.name()))
                        .findFirst()
                        .orElseThrow(),
                decision.decidedOn(),
                answer(content),
                content.rows().stream().map(Letters::row).toList(),
                Sum.of(content.calculation(), content.incomeMonth(), content.earlierOre()),
                content.provisions().stream().map(Letters::citation).toList(),
                circumstances(content),
                written(content.childPerspective()),
                payment(decision, content, personId),
                decidedBy(decision));
    }

    private Sender sender() {
        return new Sender(
                settings.municipality(),
                settings.board(),
                settings.unit(),
                settings.unitAddress(),
                settings.unitPhone(),
                settings.text("besked.unit.email", "ekonomisktbistand@ekeby.example"),
                settings.court());
    }

    private Party party(String personId, String name) {
        return new Party(name, people.get(personId).identityNumber().formatted());
    }

    private static Answer answer(DecisionContent content) {
        DecisionLetterContent.Outcome outcome = switch (content.outcome()) {
            case GRANTED -> DecisionLetterContent.Outcome.GRANTED;
            case PARTLY -> DecisionLetterContent.Outcome.PARTLY_GRANTED;
            case REFUSED -> DecisionLetterContent.Outcome.REFUSED;
        };
        return new Answer(outcome, content.totalOre(), content.supportOre(), content.otherOre());
    }

    private static DecisionLetterContent.Row row(DecisionContent.Row row) {
        return new DecisionLetterContent.Row(
                row.label()::in,
                Optional.ofNullable(row.who()),
                row.byOfficer() ? OptionalLong.empty() : OptionalLong.of(row.appliedOre()),
                row.grantedOre(),
                DecisionLetterContent.RowOutcome.valueOf(row.outcome().name()),
                written(row.reason()),
                row.papers().stream()
                        .map(DecisionContent.PaperName::name)
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    /** Statutes are cited as they stand, in Swedish. */
    private static String citation(Provision provision) {
        return Texts.get(Language.SV, provision.citationKey(), provision.place());
    }

    private static List<Wording> circumstances(DecisionContent content) {
        int lines = content.circumstancesIn(Language.SV).size();
        return Stream.iterate(0, at -> at < lines, at -> at + 1)
                .<Wording>map(
                        at -> language -> content.circumstancesIn(language).get(at))
                .toList();
    }

    private static Optional<Wording> written(String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank()).map(Wording::written);
    }

    private Optional<Payment> payment(Decision decision, DecisionContent content, String personId) {
        if (content.totalOre() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Payment(
                decision.payOn(),
                content.shares().stream()
                        .map(share -> new Share(share.name(), share.ore()))
                        .toList(),
                Optional.ofNullable(DecisionViews.masked(people.get(personId).account()))));
    }

    private DecidedBy decidedBy(Decision decision) {
        Officer officer = officers.get(decision.decidedBy());
        return new DecidedBy(
                colleague(officer),
                officer.phone(),
                Wording.of("decision.phoneHours", officer.phoneHours()),
                decision.delegation(),
                Optional.ofNullable(decision.presentedBy()).map(officers::get).map(Letters::colleague),
                decision.tookPart().stream()
                        .map(officers::get)
                        .map(Letters::colleague)
                        .toList());
    }

    /** The title as the binding letter has it. */
    private static Colleague colleague(Officer officer) {
        return new Colleague(officer.name(), Texts.get(Language.SV, officer.titleKey()));
    }
}
