package se.besked.receipt;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What may not be done with papers. The sentence of each is {@code receipt.<name in camel case>}. */
public enum ReceiptRule implements Rule {
    ORIGINAL_REASON,
    NOTE_TOO_LONG,
    NOT_TURNED,
    SENT_STAYS,
    WORDS_TOO_LONG,
    CHOOSE_ANSWER;

    @Override
    public Texts.Area area() {
        return Texts.Area.RECEIPT;
    }
}
