package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.*;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Side;
import se.besked.forms.definition.Step;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.FilledForms;
import se.besked.forms.monthly.LastItem;
import se.besked.forms.view.AnswerRow;
import se.besked.forms.view.BlockView;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.ShowWhen;
import se.besked.forms.view.StepView;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

class ViewTest {

    private static final List<Argument> MONTHS =
            List.of(Argument.monthName(DECEMBER), Argument.monthName(DECEMBER.minusMonths(1)), Argument.name(""));

    @Test
    void theStepsLeadToOneAnother() {
        StepView rent = ENGINE.view("rent", single(), Drafts.NONE, List.of());
        assertThat(rent)
                .extracting(StepView::number, StepView::of, StepView::previous, StepView::next)
                .containsExactly(4, 8, "changes", "expenses");
        assertThat(ENGINE.view("contact", single(), Drafts.NONE, List.of()).previous())
                .isNull();
        assertThat(ENGINE.view("payment", single(), Drafts.NONE, List.of()).next())
                .isNull();
    }

    @Test
    void textsAreToldWhichMonthTheySpeakOf() {
        StepView income = ENGINE.view("income", single(), Drafts.NONE, List.of());
        assertThat(income.intro()).isEqualTo(new Message("form.income.intro", MONTHS));
    }

    @Test
    void whatCouldBeAskedIsDrawnWithWhatWouldShowIt() {
        FieldView language =
                field(ENGINE.view("contact", single(), Drafts.NONE, List.of()), "p.a1.interpreterLanguage");
        assertThat(language.visible()).isFalse();
        assertThat(language.showWhen()).containsExactly(new ShowWhen("p.a1.interpreter", List.of("yes")));

        FieldView what = field(ENGINE.view("changes", single(), Drafts.NONE, List.of()), "q.workWhat");
        assertThat(what.showWhen())
                .containsExactly(
                        new ShowWhen("q.anythingChanged", List.of("yes")),
                        new ShowWhen("q.workChanged", List.of("yes")));

        FieldView days = field(ENGINE.view("household", family(), Drafts.NONE, List.of()), "p.k1.days");
        assertThat(days.showWhen()).containsExactly(new ShowWhen("p.k1.stay", List.of("some")));
    }

    @Test
    void whatCannotBeAskedOfThisHouseholdIsNotDrawn() {
        List<String> single = keys(ENGINE.view("changes", single(), Drafts.NONE, List.of()));
        assertThat(single).doesNotContain("q.schoolChanged", "q.schoolWhat");
        List<String> family = keys(ENGINE.view("household", family(), Drafts.NONE, List.of()));
        assertThat(family)
                .contains("p.k2.lunch", "p.k3.days", "p.k1.stay")
                .doesNotContain("p.k1.lunch", "p.k3.stay", "q.householdChanged");
    }

    @Test
    void aGuardShowsWhatItKeepsAndFoldsItAway() {
        FormContext next = after(
                single(), FilledForms.fill(ENGINE, single(), singleFilled()).answers());
        StepView rent = ENGINE.view("rent", next, Drafts.NONE, List.of());

        BlockView.QuestionView guard = (BlockView.QuestionView) rent.blocks().get(0);
        assertThat(guard.field().key()).isEqualTo("q.homeChanged");
        assertThat(guard.unchanged())
                .extracting(row -> row.label().key(), AnswerRow::values)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "form.housingForm.name",
                        List.of(Argument.phrase(new Message("form.housingForm.rental", MONTHS)))));
        FieldView form = field(rent, "q.housingForm");
        assertThat(form.visible()).isFalse();
        assertThat(form.showWhen()).containsExactly(new ShowWhen("q.homeChanged", List.of("yes")));
        assertThat(form.options())
                .filteredOn(FieldView.Option::chosen)
                .extracting(FieldView.Option::value)
                .containsExactly("rental");
    }

    @Test
    void anUnfinishedAnswerOfLastMonthIsAskedAfreshInsteadOfGuarded() {
        FormContext next = after(single(), raw("q.housingForm=castle"));
        assertThat(keys(ENGINE.view("rent", next, Drafts.NONE, List.of())))
                .doesNotContain("q.homeChanged")
                .contains("q.housingForm");
    }

    @Test
    void aCarriedItemShowsLastMonthAndAsksOneThing() {
        LastItem rent = new LastItem("r1", Side.EXPENSE, "rent", null, 520_000, OptionalLong.of(500_000), "", null);
        StepView view = ENGINE.view("rent", after(single(), Map.of(), rent), Drafts.NONE, List.of());
        BlockView.ItemView item = items(view).items().get(0);

        assertThat(item.from()).isEqualTo("r1");
        assertThat(item.removable()).isFalse();
        assertThat(item.last().said())
                .isEqualTo(Message.of(
                        "form.last.other",
                        Argument.monthName(DECEMBER.minusMonths(1)),
                        Argument.money(520_000),
                        Argument.money(500_000)));
        assertThat(item.fields())
                .filteredOn(FieldView::visible)
                .extracting(FieldView::key)
                .containsExactly("i." + item.id() + ".carry");
        assertThat(item.fields().get(0).options())
                .extracting(FieldView.Option::value)
                .containsExactly("same", "changed", "gone");
        assertThat(keys(view)).as("nothing to open, the rent is there").doesNotContain("q.anyRent");
    }

    @Test
    void aFirstRentStandsReadyAndTheGateOpensIt() {
        StepView view = ENGINE.view("rent", single(), Drafts.NONE, List.of());
        BlockView.ItemsView rent = items(view);
        assertThat(rent.visible()).isFalse();
        assertThat(rent.showWhen()).containsExactly(new ShowWhen("q.anyRent", List.of("yes")));
        assertThat(rent.items()).hasSize(1);
        assertThat(rent.items().get(0).fields())
                .extracting(FieldView::key)
                .noneMatch(key -> key.endsWith(".state") || key.endsWith(".person"));
    }

    @Test
    void anItemIsForOneOfThePeopleItCanBeFor() {
        Map<String, String> raw = ENGINE.addItem("care", raw(), "medicine", "m1");
        FieldView person = field(ENGINE.view("care", family(), drafts("care", raw), List.of()), "i.m1.person");
        assertThat(person.options())
                .extracting(FieldView.Option::value)
                .containsExactly("a1", "a2", "k1", "k2", "k3", "household");
        assertThat(person.options().get(1).label().arguments()).contains(Argument.name("Yusuf"));
        assertThat(items(ENGINE.view("income", single(), Drafts.NONE, List.of()))
                        .add())
                .extracting(BlockView.AddKind::kind)
                .contains("salary", "childAllowance")
                .doesNotContain("childIncome");
    }

    @Test
    void everyQuestionSaysWhyItIsAskedAndByWhichLaw() {
        for (Step step : ENGINE.definition().steps()) {
            StepView view = ENGINE.view(step.id(), family(), Drafts.NONE, List.of());
            view.blocks().forEach(block -> {
                if (block instanceof BlockView.ItemsView items) {
                    assertThat(items.why()).isNotNull();
                    assertThat(items.source()).isNotBlank();
                } else {
                    fields(block).forEach(field -> {
                        assertThat(field.why()).as(field.key()).isNotNull();
                        assertThat(field.source()).as(field.key()).isNotBlank();
                    });
                }
            });
        }
    }

    static List<FieldView> fields(StepView view) {
        return view.blocks().stream().flatMap(ViewTest::fields).toList();
    }

    private static Stream<FieldView> fields(BlockView block) {
        if (block instanceof BlockView.QuestionView question) {
            return Stream.of(question.field());
        }
        if (block instanceof BlockView.PeopleView people) {
            return people.people().stream().flatMap(person -> person.fields().stream());
        }
        if (block instanceof BlockView.ReportedView reported) {
            return reported.people().stream().flatMap(person -> person.fields().stream());
        }
        return ((BlockView.ItemsView) block).items().stream().flatMap(item -> item.fields().stream());
    }

    private static List<String> keys(StepView view) {
        return fields(view).stream().map(FieldView::key).toList();
    }

    private static FieldView field(StepView view, String key) {
        return fields(view).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static BlockView.ItemsView items(StepView view) {
        return view.blocks().stream()
                .filter(BlockView.ItemsView.class::isInstance)
                .map(BlockView.ItemsView.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
