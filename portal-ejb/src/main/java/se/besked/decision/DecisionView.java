package se.besked.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.i18n.Language;

/**
 * A decision as page and office show it: one stored content, and what stood around it when it was made. Only the days
 * of reading are added later.
 *
 * @param sender the municipality and its unit
 * @param payOn the day the money is meant to come; the payment itself comes later
 * @param presentedBy the officer who prepared it; null if nobody did
 * @param delegation the points of the delegation rules, {@code 3.1, 3.2}
 * @param parties the adults; for a citizen the days of the other one are left out
 * @param me the citizen who reads; null for staff
 * @param siblings the month's decisions in order, this one included
 */
public record DecisionView(
        String decisionId,
        String applicationId,
        String applicationNumber,
        String caseId,
        String caseNumber,
        Sender sender,
        LocalDate decidedOn,
        LocalDate payOn,
        DecisionContent content,
        DecisionSummary summary,
        Contact decidedBy,
        Contact presentedBy,
        List<Contact> tookPart,
        String delegation,
        List<Party> parties,
        Party me,
        List<DecisionRef> siblings) {

    /**
     * @param account masked, {@code •••• 4471}; null when paid by slip, and for anybody but the reader
     * @param letters languages of the letters that were made, the binding one first; for the reader's own only
     * @param openedAt when this person first opened the page or the letter
     * @param deliveredOn when the letter on paper was delivered
     * @param readOn the earlier of the two; null if neither
     * @param lastDayToAppeal null while the time has not begun to run
     */
    public record Party(
            String personId,
            String name,
            long shareOre,
            String account,
            List<Language> letters,
            Instant openedAt,
            LocalDate deliveredOn,
            LocalDate readOn,
            LocalDate lastDayToAppeal) {}

    public boolean shared() {
        return content.shared();
    }
}
