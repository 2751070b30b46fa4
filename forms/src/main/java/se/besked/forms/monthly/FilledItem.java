package se.besked.forms.monthly;

import java.time.LocalDate;
import se.besked.forms.definition.Side;

/**
 * A line item as sent.
 *
 * @param person member ref (or the row id of a child reported new); null for the whole household
 * @param amountOre öre; 0 when {@code carry} is GONE
 * @param date when due, bought or paid out; null when unchanged or gone
 * @param state incomes only; null for expenses and for what is gone
 * @param note what the applicant wrote, last month if unchanged; may be empty
 * @param carriedFrom id of last month's item, or null
 */
public record FilledItem(
        String id,
        Side side,
        String kind,
        String person,
        long amountOre,
        LocalDate date,
        Arrival state,
        String note,
        Carry carry,
        String carriedFrom) {

    /** The same under another id. */
    public FilledItem withId(String other) {
        return new FilledItem(other, side, kind, person, amountOre, date, state, note, carry, carriedFrom);
    }
}
