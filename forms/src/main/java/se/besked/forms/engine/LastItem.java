package se.besked.forms.engine;

import java.util.OptionalLong;
import se.besked.forms.definition.Side;

/**
 * A line item of last month.
 *
 * @param person member ref, or null for the whole household
 * @param amountOre applied for (expense) or stated (income), öre
 * @param approvedOre öre, empty while undecided
 */
public record LastItem(
        String id, Side side, String kind, String person, long amountOre, OptionalLong approvedOre, String note) {}
