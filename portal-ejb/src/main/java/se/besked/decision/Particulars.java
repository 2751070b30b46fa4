package se.besked.decision;

import java.time.Instant;
import java.util.List;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.i18n.Language;
import se.besked.shared.NotFoundException;

/**
 * What stands around a decision, as it was when the decision was made: people move, get other accounts, names and
 * phones, and a municipality renames its units; what was decided stays as it was.
 *
 * @param presentedBy the officer who prepared it; null if nobody did
 * @param tookPart officers who took part without deciding
 */
public record Particulars(
        Sender sender,
        String caseNumber,
        String applicationNumber,
        Contact decidedBy,
        Contact presentedBy,
        List<Contact> tookPart,
        List<Adult> adults) {

    /**
     * One of the adults whom it is about.
     *
     * @param identityNumber as it is printed
     * @param language that the person reads
     * @param account masked, {@code •••• 4471}; null when paid by slip
     * @param signedAt null if this adult had not signed
     * @param unsigned why it was decided all the same; null if this adult had signed
     */
    public record Adult(
            String personId,
            String name,
            String identityNumber,
            Language language,
            String account,
            Instant signedAt,
            Unsigned unsigned) {}

    /** An officer's answer for deciding without a signature. @param acceptedBy the officer's name */
    public record Unsigned(String acceptedBy, Instant at, String reason) {}

    public Particulars {
        tookPart = List.copyOf(tookPart);
        adults = List.copyOf(adults);
    }

    /** @throws NotFoundException if the decision is not about this person */
    Adult adult(String personId) {
        return adults.stream()
                .filter(adult -> adult.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("party"));
    }
}
