package se.besked.worklist;

import java.util.List;
import se.besked.application.Household;

/**
 * What an officer needs to enter an application from paper.
 *
 * @param last the household of the latest application; null for the first
 * @param rows what that one had, to be confirmed from the paper
 */
public record PaperForm(CaseView view, Household last, List<Row> rows) {

    /**
     * @param memberId whose; null for the household
     * @param amountOre öre; null where the amount is another each month
     */
    public record Row(String kind, String memberId, Long amountOre) {}
}
