package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.monthly.MonthlyContext;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.StepView;
import se.besked.i18n.Argument;

class CheckTest {

    @ParameterizedTest(name = "{0}: {1} → {2} at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contact|q.phone=;q.email=|check.phoneOrEmail|q.phone",
                "contact|q.phone=abc|text.phone|q.phone",
                "contact|q.email=a@b|text.email|q.email",
                "contact|p.a1.interpreter=|yesNo.missing|p.a1.interpreter",
                "contact|p.a1.interpreter=yes|text.missing|p.a1.interpreterLanguage",
                "contact|p.a1.interpreter=maybe|yesNo.missing|p.a1.interpreter",
                "household|q.civilStatus=|choice.missing|q.civilStatus",
                "household|q.civilStatus=king|choice.missing|q.civilStatus",
                "household|q.othersInHome=|number.missing|q.othersInHome",
                "household|q.othersInHome=two|number.number|q.othersInHome",
                "household|q.othersInHome=-1|number.small|q.othersInHome",
                "household|q.othersInHome=21|number.large|q.othersInHome",
                "household|q.othersInHome=1,5|number.whole|q.othersInHome",
                "household|q.newChild=yes|rows.none|q.newChild",
                "changes|q.anythingChanged=|yesNo.missing|q.anythingChanged",
                "rent|q.housingForm=none|check.noHomeNoRent|q.housingForm",
                "rent|i.r1.amount=|money.missing|i.r1.amount",
                "rent|i.r1.amount=much|money.number|i.r1.amount",
                "rent|i.r1.amount=-5400|money.negative|i.r1.amount",
                "rent|i.r1.amount=0|money.zero|i.r1.amount",
                "rent|i.r1.amount=5400,123|money.decimals|i.r1.amount",
                "rent|i.r1.amount=5400000|money.large|i.r1.amount",
                "rent|i.r1.date.d=31|date.day|i.r1.date",
                "rent|i.r1.date.d=|date.incomplete|i.r1.date",
                "rent|i.r1.date.d=;i.r1.date.m=;i.r1.date.y=|date.missing|i.r1.date",
                "rent|i.r1.date.m=nov|date.number|i.r1.date",
                "rent|i.r1.date.y=2025|date.range|i.r1.date",
                "rent|i.r1.date.y=226|date.year|i.r1.date",
                "expenses|q.anyExpenses=yes|rows.none|q.anyExpenses",
                "care|q.anyCare=yes;i.m.kind=otherCost;i.m.amount=10;i.m.date.d=1;i.m.date.m=11;"
                        + "i.m.date.y=2026|text.missing|i.m.note",
                "care|q.anyCare=yes;i.m.kind=medicine;i.m.amount=10;i.m.date.d=13;i.m.date.m=11;"
                        + "i.m.date.y=2026|check.medicineBought|i.m.date",
                "income|i.s1.state=|choice.missing|i.s1.state",
                "income|i.s1.state=received|check.incomeReceived|i.s1.date",
                "income|i.s1.date.d=11|check.incomeExpected|i.s1.date",
                "income|i.s1.date.m=12|date.range|i.s1.date",
                "income|q.pending=yes|text.missing|q.pendingWhat",
                "payment|p.a1.method=|choice.missing|p.a1.method",
                "payment|p.a1.account.clearing=;p.a1.account.number=|bankAccount.missing|p.a1.account",
                "payment|p.a1.account.clearing=12|account.clearing|p.a1.account",
                "payment|p.a1.account.number=1|account.number|p.a1.account"
            })
    void everySingleMistakeGetsItsOwnSentenceAtItsOwnField(String step, String changes, String sentence, String key) {
        Map<String, String> raw = and(singleFilled().bySteps().get(step), changes.split(";"));
        Drafts drafts = with(singleFilled(), step, raw);

        List<FieldError> problems = ENGINE.check(step, single(), drafts);

        assertThat(problems)
                .extracting(FieldError::field, error -> error.message().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key, "form.problem." + sentence));
        assertThat(problems.get(0).message().arguments().get(0).kind())
                .as("the field's name")
                .isEqualTo(Argument.Kind.PHRASE);
        StepView view = ENGINE.view(step, single(), drafts, problems);
        assertThat(fields(view).get(key).problems()).isEqualTo(problems);
        assertThat(fields(view).get(key).inputs())
                .extracting(FieldView.Input::key)
                .contains(view.problems().get(0).field());
    }

    @Test
    void aChildHasNoMoreDaysThanTheMonth() {
        FormContext february = new MonthlyContext(
                        java.time.YearMonth.of(2027, 2),
                        java.time.LocalDate.of(2027, 1, 12),
                        List.of(AMINA, NOOR),
                        java.util.Optional.empty())
                .facts();
        Map<String, String> raw = raw("q.civilStatus=single", "q.othersInHome=0", "q.newChild=no", "p.k3.days=29");
        assertThat(ENGINE.check("household", february, drafts("household", raw)))
                .extracting(error -> error.message().key())
                .containsExactly("form.problem.check.childDays");
        assertThat(ENGINE.check("household", february, drafts("household", and(raw, "p.k3.days=28"))))
                .isEmpty();
    }

    @Test
    void somethingChangedMeansThatSomethingIsNamed() {
        Map<String, String> none = raw(
                "q.anythingChanged=yes",
                "q.workChanged=no",
                "q.healthChanged=no",
                "q.familyChanged=no",
                "q.movedChanged=no",
                "q.benefitsChanged=no",
                "q.assetsChanged=no",
                "q.abroadChanged=no");
        assertThat(ENGINE.check("changes", single(), drafts("changes", none)))
                .extracting(error -> error.message().key())
                .containsExactly("form.problem.check.oneChange");
        assertThat(ENGINE.check(
                        "changes", single(), drafts("changes", and(none, "q.workChanged=yes", "q.workWhat=Praktik"))))
                .isEmpty();
        assertThat(ENGINE.check("changes", single(), drafts("changes", raw("q.anythingChanged=yes"))))
                .as("unanswered areas are asked for first, the children's school only where there are children")
                .hasSize(7)
                .allMatch(problem -> problem.message().key().equals("form.problem.yesNo.missing"));
    }

    @Test
    void electricityBesideRentThatIncludesItNeedsAnExplanation() {
        Map<String, String> el = raw(
                "q.anyExpenses=yes",
                "i.e1.kind=electricity",
                "i.e1.amount=540",
                "i.e1.date.d=1",
                "i.e1.date.m=12",
                "i.e1.date.y=2026");
        Drafts included = with(
                with(singleFilled(), "rent", and(singleFilled().bySteps().get("rent"), "q.electricityIncluded=yes")),
                "expenses",
                el);
        assertThat(ENGINE.check("expenses", single(), included))
                .extracting(FieldError::field, error -> error.message().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("i.e1.note", "form.problem.check.electricityExplained"));
        assertThat(ENGINE.check("expenses", single(), with(included, "expenses", and(el, "i.e1.note=Eget elavtal"))))
                .isEmpty();
        assertThat(ENGINE.check("expenses", single(), with(singleFilled(), "expenses", el)))
                .isEmpty();
    }

    @Test
    void whatIsNotAskedIsNotMissed() {
        Map<String, String> raw = raw("p.a1.method=slip", "p.a1.account.clearing=nonsense");
        assertThat(ENGINE.check("payment", single(), drafts("payment", raw))).isEmpty();
        assertThat(FilledForms.fill(ENGINE, single(), with(singleFilled(), "payment", raw))
                        .answers())
                .doesNotContainKey("p.a1.account.clearing");
    }

    @Test
    void aTextThatWasTooLongToKeepIsSaidSo() {
        String endless = "x".repeat(5000);
        Map<String, String> kept =
                ENGINE.keep("income", raw("q.anyIncome=no", "q.pending=yes", "q.pendingWhat=" + endless), single());
        assertThat(kept.get("q.pendingWhat")).hasSize(2000);
        assertThat(ENGINE.check("income", single(), drafts("income", kept)))
                .extracting(
                        error -> error.message().key(),
                        problem -> problem.message().arguments().get(1))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("form.problem.text.long", Argument.number(1000)));
    }

    @Test
    void aNewStepMissesWhatItNeedsAndNothingElse() {
        assertThat(ENGINE.check("rent", single(), Drafts.NONE))
                .extracting(FieldError::field)
                .containsExactly("q.housingForm", "q.anyRent");
        assertThat(ENGINE.check("income", family(), Drafts.NONE))
                .extracting(FieldError::field)
                .containsExactly("q.anyIncome", "q.pending");
    }

    @Test
    void incomeOfTheMonthBeforeIsAskedForAfterItEndedToo() {
        FormContext late = new MonthlyContext(
                        DECEMBER, java.time.LocalDate.of(2026, 12, 15), List.of(AMINA), java.util.Optional.empty())
                .facts();
        Map<String, String> raw = and(singleFilled().bySteps().get("income"), "i.s1.state=received");
        assertThat(ENGINE.check("income", late, drafts("income", raw))).isEmpty();
        assertThat(ENGINE.check("income", late, drafts("income", and(raw, "i.s1.state=expected"))))
                .extracting(error -> error.message().key())
                .containsExactly("form.problem.check.incomeExpected");
    }

    static Drafts with(Drafts drafts, String step, Map<String, String> raw) {
        Map<String, Map<String, String>> steps = new java.util.LinkedHashMap<>(drafts.bySteps());
        steps.put(step, raw);
        return new Drafts(steps);
    }

    static Map<String, FieldView> fields(StepView view) {
        return ViewTest.fields(view).stream().collect(Collectors.toMap(FieldView::key, field -> field));
    }
}
