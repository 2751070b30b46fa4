package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Side;
import se.besked.forms.definition.Step;
import se.besked.forms.engine.FormContext;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.AnswerRow;
import se.besked.i18n.Argument;

class SummaryTest {

    @Test
    void everyAnswerIsReadBackWithTheFieldThatChangesIt() {
        List<AnswerGroup> groups = ENGINE.summary(single(), singleFilled());

        assertThat(groups)
                .extracting(AnswerGroup::step)
                .containsExactlyElementsOf(
                        ENGINE.definition().steps().stream().map(Step::id).toList());
        AnswerRow rent = row(groups, "i.r1.amount");
        assertThat(rent.label().key()).isEqualTo("form.kind.rent");
        assertThat(rent.values()).containsExactly(Argument.money(540_000), Argument.date(LocalDate.of(2026, 11, 30)));
        assertThat(row(groups, "p.a1.account").values()).containsExactly(Argument.text("83279, 123456789"));
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.rows())
                        .allSatisfy(row -> assertThat(row.step()).isEqualTo(group.step())));
        assertThat(groups.stream().flatMap(group -> group.rows().stream()))
                .extracting(AnswerRow::key)
                .as("what was left blank and need not be said is not listed")
                .doesNotContain("q.email");
    }

    @Test
    void whatIsStillMissingStandsThereEmpty() {
        AnswerRow missing =
                row(ENGINE.summary(single(), drafts("contact", raw("q.phone=070-123 45 67"))), "p.a1.interpreter");
        assertThat(missing.values()).isEmpty();
    }

    @Test
    void anUnchangedItemSaysSoAndAClosedGroupSaysNothing() {
        FormContext next = after(single(), Map.of(), last("r1", Side.EXPENSE, "rent", null, 520_000));
        Map<String, String> raw = ENGINE.start("rent", next);
        String row = FillTest.rowFrom("r1", raw);
        AnswerRow same = row(ENGINE.summary(next, drafts("rent", and(raw, row + "carry=same"))), row + "carry");
        assertThat(same.values()).hasSize(1).first().extracting(Argument::value).isEqualTo("form.item.carry.same");

        List<AnswerGroup> closed =
                ENGINE.summary(single(), drafts("rent", raw("q.anyRent=no", "i.x.kind=rent", "i.x.amount=1")));
        assertThat(closed.get(3).rows())
                .extracting(AnswerRow::key)
                .doesNotContain("i.x.amount")
                .contains("q.anyRent");
    }

    private static AnswerRow row(List<AnswerGroup> groups, String key) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
