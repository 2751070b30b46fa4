package se.besked.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.decision.letter.DecisionLetterContent;
import se.besked.decision.letter.DecisionLetterContent.Answer;
import se.besked.decision.letter.DecisionLetterContent.Colleague;
import se.besked.decision.letter.DecisionLetterContent.DecidedBy;
import se.besked.decision.letter.DecisionLetterContent.Party;
import se.besked.decision.letter.DecisionLetterContent.Payment;
import se.besked.decision.letter.DecisionLetterContent.Share;
import se.besked.decision.letter.DecisionLetterContent.Sum;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;

/** From the stored decision to what the letter says: no figure is computed here, and nothing is looked up. */
final class LetterContents {

    private LetterContents() {}

    /** @param personId the adult whom the letter is to */
    static DecisionLetterContent of(Decision decision, String personId) {
        DecisionContent content = decision.stored().content();
        Particulars particulars = decision.stored().particulars();
        Particulars.Adult addressee = particulars.adult(personId);
        return new DecisionLetterContent(
                particulars.sender(),
                particulars.caseNumber(),
                particulars.applicationNumber(),
                content.month(),
                particulars.adults().stream().map(LetterContents::party).toList(),
                party(addressee),
                decision.decidedOn(),
                answer(content),
                content.rows().stream().map(LetterContents::row).toList(),
                Sum.of(content.calculation(), content.incomeMonth(), content.earlierOre()),
                citations(content),
                content.circumstances(),
                Optional.ofNullable(content.childPerspective()),
                payment(decision, content, addressee),
                decidedBy(decision.delegation(), particulars));
    }

    private static Party party(Particulars.Adult adult) {
        return new Party(adult.personId(), adult.name(), adult.identityNumber());
    }

    private static Answer answer(DecisionContent content) {
        DecisionLetterContent.Outcome outcome = switch (content.outcome()) {
            case GRANTED -> DecisionLetterContent.Outcome.GRANTED;
            case PARTLY -> DecisionLetterContent.Outcome.PARTLY_GRANTED;
            case REFUSED -> DecisionLetterContent.Outcome.REFUSED;
        };
        return new Answer(
                outcome,
                content.totalOre(),
                content.supportOre(),
                content.otherOre(),
                content.mixed(),
                List.copyOf(PartSentences.of(content)));
    }

    private static DecisionLetterContent.Row row(DecisionContent.Row row) {
        return new DecisionLetterContent.Row(
                row.label(),
                Optional.ofNullable(row.who()),
                row.byOfficer() ? OptionalLong.empty() : OptionalLong.of(row.appliedOre()),
                row.grantedOre(),
                DecisionLetterContent.RowOutcome.valueOf(row.outcome().name()),
                Optional.ofNullable(row.reason()),
                row.papers().stream()
                        .map(DecisionContent.PaperName::name)
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    /** Statutes are cited as they stand, in Swedish. */
    private static List<String> citations(DecisionContent content) {
        return content.provisions().stream()
                .map(rule -> rule.citation().in(Language.SV))
                .toList();
    }

    private static Optional<Payment> payment(Decision decision, DecisionContent content, Particulars.Adult addressee) {
        if (content.totalOre() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Payment(
                decision.payOn(),
                content.shares().stream()
                        .map(share -> new Share(share.personId(), share.name(), share.ore()))
                        .toList(),
                Optional.ofNullable(addressee.account())));
    }

    private static DecidedBy decidedBy(String delegation, Particulars particulars) {
        Contact officer = particulars.decidedBy();
        return new DecidedBy(
                colleague(officer),
                officer.phone(),
                Message.of("decision.phoneHours", Argument.text(officer.phoneHours())),
                delegation,
                Optional.ofNullable(particulars.presentedBy()).map(LetterContents::colleague),
                particulars.tookPart().stream().map(LetterContents::colleague).toList());
    }

    private static Colleague colleague(Contact officer) {
        return new Colleague(officer.name(), officer.title());
    }
}
