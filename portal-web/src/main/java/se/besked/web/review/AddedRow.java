package se.besked.web.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.besked.application.PaperApplication;
import se.besked.forms.definition.Kind;
import se.besked.forms.typing.TypedAnswer;
import se.besked.i18n.Argument;
import se.besked.review.ReviewRule;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheet.Member;
import se.besked.shared.BrokenRule;

/** A row that the officer has found, read from the fields {@code new.*}. */
final class AddedRow {

    private static final int LONGEST_REMARK = 300;

    private AddedRow() {}

    /** @throws BrokenRule if something is missing or cannot be read */
    static PaperApplication.Row of(ReviewSheet sheet, Map<String, String> posted) {
        Kind kind = sheet.kinds().stream()
                .filter(one -> one.id().equals(posted.get("new.kind")))
                .findFirst()
                .orElseThrow(() -> new BrokenRule(ReviewRule.ADD_KIND_MISSING));
        Optional<Long> amount = TypedAnswer.money(posted.get("new.amount")).found();
        if (amount.isEmpty()) {
            throw new BrokenRule(ReviewRule.AMOUNT_WRONG);
        }
        String whose = posted.getOrDefault("new.person", "");
        String member = sheet.header().household().stream()
                .map(Member::ref)
                .filter(whose::equals)
                .findFirst()
                .orElse(null);
        String remark = posted.getOrDefault("new.remark", "").strip();
        if (remark.length() > LONGEST_REMARK) {
            throw new BrokenRule(ReviewRule.ADD_REMARK_TOO_LONG, Argument.number(LONGEST_REMARK));
        }
        return new PaperApplication.Row(
                kind.side(),
                kind.id(),
                member,
                amount.get(),
                date(posted).orElse(null),
                remark.isEmpty() ? null : remark);
    }

    private static Optional<LocalDate> date(Map<String, String> posted) {
        String day = posted.getOrDefault("new.date.d", "");
        String month = posted.getOrDefault("new.date.m", "");
        String year = posted.getOrDefault("new.date.y", "");
        Optional<LocalDate> date = TypedAnswer.date(day, month, year).found();
        if (date.isEmpty() && !(day + month + year).isBlank()) {
            throw new BrokenRule(ReviewRule.ADD_DATE_WRONG);
        }
        return date;
    }
}
