package se.besked.forms.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import se.besked.forms.definition.Side;
import se.besked.forms.engine.EarlierItem;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/**
 * A line item of last month.
 *
 * @param person member ref, or null for the whole household
 * @param amountOre applied for (expense) or stated (income), öre
 * @param approvedOre öre, empty while undecided
 * @param onDate the day it came, was due or was bought; null where none was said
 */
public record LastItem(
        String id,
        Side side,
        String kind,
        String person,
        long amountOre,
        OptionalLong approvedOre,
        String note,
        LocalDate onDate) {

    /** @param applied the month that it was applied for */
    EarlierItem earlier(YearMonth applied) {
        return new EarlierItem(id, kind, person, amountOre, note, onDate, said(applied));
    }

    /**
     * The sentence "Last time, November: 5 200 kr. We approved all of it." in its variants; an income only says what it
     * was, in the month that the money came.
     */
    private Message said(YearMonth applied) {
        Argument month = Argument.monthName(side == Side.INCOME ? applied.minusMonths(1) : applied);
        Argument amount = Argument.money(amountOre);
        if (side == Side.INCOME) {
            return Message.of("form.last.income", month, amount);
        }
        if (approvedOre.isEmpty()) {
            return Message.of("form.last.applied", month, amount);
        }
        long approved = approvedOre.getAsLong();
        return approved == amountOre
                ? Message.of("form.last.all", month, amount)
                : approved == 0
                        ? Message.of("form.last.none", month, amount)
                        : Message.of("form.last.other", month, amount, Argument.money(approved));
    }
}
