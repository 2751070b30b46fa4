package se.besked.forms.engine;

import java.time.LocalDate;
import se.besked.i18n.Message;

/**
 * A line item of the earlier form that this one starts from.
 *
 * @param person whose; null for everybody
 * @param amountOre öre
 * @param onDate its day; nullable
 * @param said what it was, as a sentence
 */
public record EarlierItem(
        String id, String kind, String person, long amountOre, String note, LocalDate onDate, Message said) {}
