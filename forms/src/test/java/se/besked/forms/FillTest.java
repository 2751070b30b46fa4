package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.besked.forms.Households.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Side;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.ChildAnswer;
import se.besked.forms.monthly.FilledForm;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.monthly.FilledItem;
import se.besked.forms.monthly.HouseholdAnswers;

public class FillTest {

    @Test
    void aSinglePersonsFirstMonthIsSentAsTyped() {
        assertThat(ENGINE.checkAll(single(), singleFilled())).isEmpty();

        FilledForm filled = FilledForms.fill(ENGINE, single(), singleFilled());

        assertThat(filled.items())
                .containsExactly(
                        new FilledItem(
                                "r1",
                                Side.EXPENSE,
                                "rent",
                                null,
                                540_000,
                                LocalDate.of(2026, 11, 30),
                                null,
                                "",
                                Carry.NEW,
                                null),
                        new FilledItem(
                                "s1",
                                Side.INCOME,
                                "salary",
                                "a1",
                                620_050,
                                LocalDate.of(2026, 11, 25),
                                Arrival.EXPECTED,
                                "",
                                Carry.NEW,
                                null));
        assertThat(filled.household().othersInHome()).isZero();
        assertThat(filled.answers())
                .containsEntry("q.phone", "070-123 45 67")
                .containsEntry("p.a1.account.clearing", "8327-9")
                .doesNotContainKey("i.r1.amount");
    }

    @Test
    void theNextMonthIsOnlyConfirmed() {
        FilledForm first = FilledForms.fill(ENGINE, single(), singleFilled());
        FormContext next = after(
                single(),
                first.answers(),
                last("r1", Side.EXPENSE, "rent", null, 540_000),
                last("s1", Side.INCOME, "salary", "a1", 620_050));
        String rent = rowFrom("r1", ENGINE.start("rent", next));
        String salary = rowFrom("s1", ENGINE.start("income", next));

        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        steps.put("contact", raw("q.contactChanged=no"));
        steps.put("household", raw("q.householdChanged=no", "q.newChild=no"));
        steps.put("changes", raw("q.anythingChanged=no"));
        steps.put("rent", raw("q.homeChanged=no", rent + "kind=rent", rent + "from=r1", rent + "carry=same"));
        steps.put("expenses", raw("q.anyExpenses=no"));
        steps.put("care", raw("q.anyCare=no"));
        steps.put("income", raw(salary + "kind=salary", salary + "from=s1", salary + "carry=gone", "q.pending=no"));
        steps.put("payment", raw("q.paymentChanged=no"));
        Drafts drafts = new Drafts(steps);

        assertThat(ENGINE.checkAll(next, drafts)).isEmpty();
        FilledForm second = FilledForms.fill(ENGINE, next, drafts);
        assertThat(second.items())
                .extracting(FilledItem::carry, FilledItem::amountOre, FilledItem::carriedFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Carry.SAME, 540_000L, "r1"),
                        org.assertj.core.groups.Tuple.tuple(Carry.GONE, 0L, "s1"));
        assertThat(second.answers())
                .as("what was folded away goes on to the month after")
                .containsAllEntriesOf(raw(
                        "q.phone=070-123 45 67",
                        "q.civilStatus=single",
                        "q.housingForm=rental",
                        "p.a1.account.number=123 456 789"));
    }

    @Test
    void aFamilySaysHowLongEachChildIsAtHomeAndWhoIsNew() {
        Map<String, Map<String, String>> steps =
                new LinkedHashMap<>(singleFilled().bySteps());
        steps.put(
                "contact",
                raw(
                        "q.email=a@b.se",
                        "p.a1.interpreter=yes",
                        "p.a1.interpreterLanguage=arabiska",
                        "p.a2.interpreter=no"));
        steps.put(
                "household",
                raw(
                        "q.civilStatus=married",
                        "q.othersInHome=1",
                        "p.k1.stay=whole",
                        "p.k2.stay=some",
                        "p.k2.days=15",
                        "p.k2.lunch=yes",
                        "p.k3.days=٤",
                        "q.newChild=yes",
                        "c.n1.name=Leo",
                        "c.n1.identity=2026-11-01",
                        "c.n1.visiting=no",
                        "c.n1.stay=whole",
                        "c.n1.lunch=no"));
        steps.put("rent", and(steps.get("rent"), "q.othersPay=no"));
        steps.put("income", and(steps.get("income"), "i.s1.person=a2"));
        steps.put("payment", and(steps.get("payment"), "p.a2.method=slip"));
        steps.put(
                "care",
                raw(
                        "q.anyCare=yes",
                        "i.m1.kind=medicine",
                        "i.m1.person=n1",
                        "i.m1.amount=320",
                        "i.m1.date.d=3",
                        "i.m1.date.m=11",
                        "i.m1.date.y=26"));

        assertThat(ENGINE.checkAll(family(), new Drafts(steps))).isEmpty();
        FilledForm filled = FilledForms.fill(ENGINE, family(), new Drafts(steps));

        assertThat(filled.household())
                .isEqualTo(new HouseholdAnswers(
                        1,
                        java.util.List.of(
                                new ChildAnswer("k1", "Sara", SARA.born(), OptionalInt.empty(), false, false, false),
                                new ChildAnswer("k2", "Elias", ELIAS.born(), OptionalInt.of(15), true, false, false),
                                new ChildAnswer("k3", "Noor", NOOR.born(), OptionalInt.of(4), false, true, false),
                                new ChildAnswer(
                                        "n1",
                                        "Leo",
                                        LocalDate.of(2026, 11, 1),
                                        OptionalInt.empty(),
                                        false,
                                        false,
                                        true))));
        assertThat(filled.items()).extracting(FilledItem::person).containsExactly(null, "n1", "a2");
    }

    @Test
    void nothingIsSentBeforeEveryStepIsClean() {
        Map<String, Map<String, String>> steps =
                new LinkedHashMap<>(singleFilled().bySteps());
        steps.remove("payment");
        assertThatIllegalStateException()
                .isThrownBy(() -> FilledForms.fill(ENGINE, single(), new Drafts(steps)))
                .withMessageContaining("payment");
    }

    public static String rowFrom(String lastId, Map<String, String> raw) {
        return raw.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".from") && e.getValue().equals(lastId))
                .findFirst()
                .map(e -> e.getKey().substring(0, e.getKey().length() - "from".length()))
                .orElseThrow();
    }
}
