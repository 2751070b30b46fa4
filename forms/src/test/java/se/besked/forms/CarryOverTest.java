package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.FillTest.rowFrom;
import static se.besked.forms.Households.*;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.monthly.FilledItem;
import se.besked.forms.typing.FieldError;

class CarryOverTest {

    static List<Kind> kinds() {
        return ENGINE.definition().kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindComesBackOnceAndAsksBeforeItCounts(Kind kind) {
        FormContext next = next(kind);
        String step = step(kind);
        Map<String, String> raw = ENGINE.start(step, next);
        String row = rowFrom("last", raw);

        assertThat(raw).containsEntry(row + "kind", kind.id()).doesNotContainKeys(row + "carry", row + "amount");
        assertThat(ENGINE.start(step, next))
                .as("the same row each time it is asked")
                .isEqualTo(raw);
        assertThat(ENGINE.check(step, next, drafts(step, raw)))
                .extracting(FieldError::field, error -> error.message().key())
                .contains(Tuple.tuple(row + "carry", "form.problem.choice.missing"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameIsOfferedForAmountsThatStayAndNeverForAmountsThatVary(Kind kind) {
        FilledItem same = fill(kind, "carry=same", "state=received");
        if (kind.varies()) {
            assertThat(same).isNull();
        } else {
            assertThat(same)
                    .extracting(FilledItem::carry, FilledItem::amountOre, FilledItem::carriedFrom, FilledItem::person)
                    .containsExactly(Carry.SAME, 12_300L, "last", kind.whose().equals("household") ? null : "a1");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatHasChangedIsReadAfresh(Kind kind) {
        String month = kind.dated().equals("paid") || kind.dated().equals("bought") ? "11" : "12";
        FilledItem changed = fill(
                kind,
                "carry=changed",
                "amount=456",
                "state=received",
                "date.d=2",
                "date.m=" + month,
                "date.y=2026",
                "note=Höjd");
        assertThat(changed)
                .extracting(FilledItem::carry, FilledItem::amountOre, FilledItem::note, FilledItem::state)
                .containsExactly(Carry.CHANGED, 45_600L, "Höjd", kind.side() == Side.INCOME ? Arrival.RECEIVED : null);
        assertThat(fill(kind, "carry=changed", "state=received"))
                .as("without an amount")
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsGoneNeedsNothingMore(Kind kind) {
        assertThat(fill(kind, "carry=gone", "amount=not asked"))
                .extracting(FilledItem::carry, FilledItem::amountOre, FilledItem::state)
                .containsExactly(Carry.GONE, 0L, null);
    }

    @ParameterizedTest
    @CsvSource({"x", "new", "SAME"})
    void nothingElseIsAnAnswer(String carry) {
        assertThat(fill(ENGINE.definition().kind("rent"), "carry=" + carry)).isNull();
    }

    @Test
    void someoneWhoHasLeftIsAskedAbout() {
        FormContext next = after(family(), Map.of(), last("last", Side.EXPENSE, "unionFee", "gone", 12_300));
        Map<String, String> raw = ENGINE.start("expenses", next);
        String row = rowFrom("last", raw);
        assertThat(ENGINE.check("expenses", next, drafts("expenses", and(raw, row + "carry=same"))))
                .extracting(FieldError::field)
                .containsExactly(row + "person");
        assertThat(ENGINE.check("expenses", next, drafts("expenses", and(raw, row + "carry=same", row + "person=a2"))))
                .isEmpty();
        assertThat(ENGINE.check("expenses", next, drafts("expenses", and(raw, row + "carry=gone"))))
                .isEmpty();
    }

    @Test
    void daysAreAskedAfreshEachMonthWhereTheChildLivesAndHasLunchIsNot() {
        FormContext next = after(
                family(),
                raw("q.civilStatus=married", "q.othersInHome=0", "p.k2.stay=some", "p.k2.days=15", "p.k2.lunch=yes"));
        assertThat(ENGINE.start("household", next))
                .containsOnly(
                        Map.entry("q.civilStatus", "married"),
                        Map.entry("q.othersInHome", "0"),
                        Map.entry("p.k2.stay", "some"),
                        Map.entry("p.k2.lunch", "yes"));
    }

    @Test
    void aGuardAnsweredYesTakesTheNewAnswerAndNoKeepsTheOld() {
        FormContext next = after(
                single(), FilledForms.fill(ENGINE, single(), singleFilled()).answers());
        Map<String, String> typed = and(ENGINE.start("contact", next), "q.phone=08-123 456");
        assertThat(phone(next, and(typed, "q.contactChanged=yes"))).isEqualTo("08-123 456");
        assertThat(phone(next, and(typed, "q.contactChanged=no"))).isEqualTo("070-123 45 67");
        assertThat(ENGINE.check("contact", next, drafts("contact", raw("q.contactChanged=no"))))
                .isEmpty();
        assertThat(ENGINE.check("contact", next, drafts("contact", typed)))
                .extracting(FieldError::field)
                .containsExactly("q.contactChanged");
    }

    private static String phone(FormContext context, Map<String, String> contact) {
        return ENGINE.summary(context, drafts("contact", contact)).get(0).rows().stream()
                .filter(row -> row.key().equals("q.phone"))
                .map(row -> row.values().get(0).value())
                .findFirst()
                .orElseThrow();
    }

    private static FormContext next(Kind kind) {
        String person = kind.whose().equals("household") ? null : "a1";
        return after(single(), Map.of(), last("last", kind.side(), kind.id(), person, 12_300));
    }

    private static String step(Kind kind) {
        return ENGINE.definition().steps().stream()
                .filter(step -> step.takes(kind.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The carried item as sent, or null when its step does not check clean. */
    private static FilledItem fill(Kind kind, String... fields) {
        FormContext next = next(kind);
        String step = step(kind);
        Map<String, String> raw = and(
                singleFilled().bySteps().get(step),
                ENGINE.start(step, next).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
        if (kind.id().equals("rent") || kind.side() == Side.INCOME) {
            raw.keySet().removeIf(key -> key.startsWith("i.r1.") || key.startsWith("i.s1."));
        }
        String row = rowFrom("last", raw);
        for (String field : fields) {
            raw.putAll(raw(row + field));
        }
        Drafts drafts = CheckTest.with(singleFilled(), step, raw);
        return ENGINE.check(step, next, drafts).isEmpty()
                ? FilledForms.fill(ENGINE, next, drafts).items().stream()
                        .filter(item -> "last".equals(item.carriedFrom()))
                        .findFirst()
                        .orElseThrow()
                : null;
    }
}
