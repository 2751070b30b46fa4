package se.besked.review;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What may not be done while a month is judged. The sentence of each is {@code review.<name in camel case>}. */
public enum ReviewRule implements Rule {
    MARK_NOTE_MISSING,
    MARK_BY_OTHER,
    NOT_WITH_OFFICE,
    ROW_SETTLED,
    MARK_NOTE_TOO_LONG,
    NOTHING_TO_UNDO,
    SIGNATURE_NOT_MISSING,
    REASON_MISSING,
    JUDGED_BY_OTHER,
    AMOUNT_MISSING,
    AMOUNT_WRONG,
    VERDICT_DOES_NOT_FIT,
    LATER_WITHOUT_REASON,
    REASON_TOO_LONG,
    MONTH_NOT_BEFORE,
    CHAIN_MONTH_MISSING,
    ADD_KIND_MISSING,
    ADD_DATE_WRONG,
    ADD_REMARK_TOO_LONG,
    NOTHING_SAID;

    @Override
    public Texts.Area area() {
        return Texts.Area.REVIEW;
    }
}
