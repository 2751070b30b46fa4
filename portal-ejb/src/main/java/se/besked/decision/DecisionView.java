package se.besked.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as page, letter and office show it: one stored content, and the people around it.
 *
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
        LocalDate decidedOn,
        LocalDate payOn,
        DecisionContent content,
        Contact decidedBy,
        Contact presentedBy,
        List<Contact> tookPart,
        String delegation,
        List<Party> parties,
        Party me,
        List<DecisionRef> siblings) {

    /**
     * @param account masked, {@code •••• 4471}; null when paid by slip, and for anybody but the reader
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
            Instant openedAt,
            LocalDate deliveredOn,
            LocalDate readOn,
            LocalDate lastDayToAppeal) {}

    public boolean shared() {
        return parties.size() > 1;
    }
}
