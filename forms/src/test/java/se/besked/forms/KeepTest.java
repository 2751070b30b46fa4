package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.besked.forms.FillTest.rowFrom;
import static se.besked.forms.Households.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormTexts;
import se.besked.forms.definition.Side;
import se.besked.forms.definition.Step;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.StepView;

class KeepTest {

    @Test
    void whatWasTypedIsKeptWhetherItIsRightOrNot() {
        Map<String, String> typed = raw(
                "q.anyIncome=perhaps",
                "i.s1.kind=salary",
                "i.s1.amount=massor",
                "i.s1.date.d=99",
                "i.s1.note=<b>",
                "q.pendingWhat=hidden but typed");
        assertThat(ENGINE.keep("income", typed, single())).isEqualTo(typed);
    }

    @Test
    void whatIsNotOfTheStepIsDropped() {
        Map<String, String> posted = raw(
                "q.phone=070",
                "q.othersInHome=1",
                "csrf=x",
                "do=save",
                "p.a1.interpreter=no",
                "p.stranger.interpreter=no",
                "i.x.kind=salary",
                "i.x.amount=1");
        assertThat(ENGINE.keep("contact", posted, single())).containsOnlyKeys("q.phone", "p.a1.interpreter");
        assertThat(ENGINE.keep(
                        "rent", raw("i.x.kind=salary", "i.y.kind=castle", "i.z.amount=1", "i.<b>.kind=rent"), single()))
                .isEmpty();
    }

    @Test
    void aCarriedRowCanOnlyBeAnswered() {
        FormContext next = after(single(), Map.of(), last("r1", Side.EXPENSE, "rent", null, 520_000));
        Map<String, String> start = ENGINE.start("rent", next);
        String row = rowFrom("r1", start);

        assertThat(ENGINE.keep("rent", raw(), next)).as("left out of the post").isEqualTo(start);
        assertThat(ENGINE.keep("rent", and(start, row + "carry=gone", row + "from=other"), next))
                .containsEntry(row + "from", "r1");
        assertThat(ENGINE.keep("rent", and(start, "i.copy.kind=rent", "i.copy.from=r1", "i.copy.amount=7"), next))
                .as("no second row comes from the same one, but what was typed stays")
                .isEqualTo(and(start, "i.copy.kind=rent", "i.copy.amount=7"));
        assertThat(ENGINE.removeItem("rent", start, row.substring(2, row.length() - 1)))
                .isEqualTo(start);
    }

    @Test
    void rowsAreAddedAndTakenAwayByTheirId() {
        Map<String, String> one = ENGINE.addItem("expenses", raw(), "electricity", "e1");
        assertThat(one).isEqualTo(raw("i.e1.kind=electricity", "q.anyExpenses=yes"));
        Map<String, String> two = ENGINE.addItem("expenses", and(one, "i.e1.amount=5"), "internet", "e2");
        assertThat(ENGINE.removeItem("expenses", two, "e1")).isEqualTo(raw("q.anyExpenses=yes", "i.e2.kind=internet"));
        assertThatIllegalArgumentException().isThrownBy(() -> ENGINE.addItem("expenses", raw(), "salary", "s1"));

        Map<String, String> child = ENGINE.addReported("household", raw(), "c1");
        assertThat(child).isEqualTo(raw("q.newChild=yes", "c.c1.name="));
        assertThat(ENGINE.removeReported("household", child, "c1")).isEqualTo(raw("q.newChild=yes"));
    }

    @Test
    void anAnswerIsNeverCutInsideACharacter() {
        String faces = "a" + "\uD83D\uDE00".repeat(1500);
        String kept =
                ENGINE.keep("income", raw("q.pendingWhat=" + faces), single()).get("q.pendingWhat");
        assertThat(kept).hasSize(1999);
        assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
    }

    @Test
    void anythingAtAllCanBePostedAndDrawnAndEveryProblemStandsAtAFieldThatIsDrawn() {
        Random random = new Random(4711);
        List<String> values = List.of(
                "",
                "yes",
                "no",
                "same",
                "changed",
                "gone",
                "5 400",
                "-1",
                "٣",
                "31",
                "11",
                "2026",
                "a1",
                "k1",
                "household",
                "received",
                "expected",
                "whole",
                "some",
                "account",
                "rental",
                "none",
                "{0}",
                "'",
                "\u0000",
                "8327-9",
                "19811218-9876",
                "x".repeat(3000));
        FormContext first = family();
        FormContext next = after(
                family(),
                FilledForms.fill(ENGINE, single(), singleFilled()).answers(),
                last("r1", Side.EXPENSE, "rent", null, 1),
                last("s1", Side.INCOME, "salary", "a2", 1),
                last("c1", Side.INCOME, "childAllowance", null, 1));
        for (int round = 0; round < 300; round++) {
            FormContext context = round % 2 == 0 ? first : next;
            Map<String, Map<String, String>> steps = new LinkedHashMap<>();
            for (Step step : ENGINE.definition().steps()) {
                Map<String, String> raw = ENGINE.start(step.id(), context);
                for (Block.Items items : step.items().toList()) {
                    raw = ENGINE.addItem(
                            step.id(),
                            raw,
                            items.kinds().get(random.nextInt(items.kinds().size())),
                            "n" + round);
                }
                if (step.reported().findAny().isPresent()) {
                    raw = ENGINE.addReported(step.id(), raw, "c" + round);
                }
                Map<String, String> posted = new LinkedHashMap<>(raw);
                for (FieldView field :
                        ViewTest.fields(ENGINE.view(step.id(), context, drafts(step.id(), raw), List.of()))) {
                    field.inputs().forEach(input -> posted.put(input.key(), values.get(random.nextInt(values.size()))));
                }
                Map<String, String> kept = ENGINE.keep(step.id(), posted, context);
                assertThat(ENGINE.keep(step.id(), kept, context))
                        .as("kept again")
                        .isEqualTo(kept);
                steps.put(step.id(), kept);
            }
            Drafts drafts = new Drafts(steps);
            Map<String, List<FieldError>> all = ENGINE.checkAll(context, drafts);
            for (Step step : ENGINE.definition().steps()) {
                List<FieldError> problems = all.getOrDefault(step.id(), List.of());
                StepView view = ENGINE.view(step.id(), context, drafts, problems);
                Map<String, FieldView> drawn =
                        ViewTest.fields(view).stream().collect(Collectors.toMap(FieldView::key, field -> field));
                assertThat(problems)
                        .allMatch(problem -> drawn.containsKey(problem.field())
                                && drawn.get(problem.field()).visible());
                problems.forEach(problem -> assertThat(FormTexts.of(ENGINE.definition()))
                        .contains(problem.message().key()));
                drawn.values()
                        .forEach(field -> field.inputs().forEach(input -> {
                            if (steps.get(step.id()).containsKey(input.key()) && field.visible()) {
                                assertThat(input.value())
                                        .as("typed text is drawn as it was typed")
                                        .isEqualTo(steps.get(step.id()).get(input.key()));
                            }
                        }));
            }
            ENGINE.summary(context, drafts);
        }
    }
}
