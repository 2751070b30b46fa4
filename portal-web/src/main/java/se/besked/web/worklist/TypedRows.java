package se.besked.web.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.besked.application.PaperApplication.Row;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;
import se.besked.forms.typing.TypedAnswer;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;

/** The incomes and expenses of an application on paper, read from fields like {@code r0.kind}, {@code r0.amount}. */
final class TypedRows {

    /** How the fields of each row begin. */
    static final List<String> ROWS =
            IntStream.range(0, 12).mapToObj(at -> "r" + at).toList();

    private TypedRows() {}

    /** The rows that have a kind. Says at the fields what cannot be read. */
    static List<Row> read(PostedFields fields, CaseView view, List<Kind> kinds) {
        return ROWS.stream()
                .filter(row -> !fields.blank(row + ".kind"))
                .map(row -> row(fields, row, view, kinds))
                .toList();
    }

    private static Row row(PostedFields fields, String row, CaseView view, List<Kind> kinds) {
        String kindId = fields.text(row + ".kind");
        Optional<Kind> kind =
                kinds.stream().filter(one -> one.id().equals(kindId)).findFirst();
        Optional<Long> amount = TypedAnswer.money(fields.text(row + ".amount")).found();
        Optional<LocalDate> date = fields.date(row + ".date");
        if (kind.isEmpty()) {
            fields.wrong(row + ".kind", TypedRule.KIND_MISSING.message());
        }
        if (amount.isEmpty()) {
            fields.wrong(row + ".amount", TypedRule.AMOUNT_WRONG.message());
        }
        if (date.isEmpty() && fields.dateBegun(row + ".date")) {
            fields.wrong(row + ".date", TypedRule.DATE_WRONG.message());
        }
        Side side = kind.map(Kind::side).orElse(Side.EXPENSE);
        return new Row(
                side, kindId, member(view, fields.text(row + ".person")), amount.orElse(0L), date.orElse(null), null);
    }

    /** Whose the row is; null for the whole household. */
    private static String member(CaseView view, String chosen) {
        return view.members().stream()
                .map(CaseView.Member::memberId)
                .filter(chosen::equals)
                .findFirst()
                .orElse(null);
    }
}
