package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.and;
import static se.besked.forms.Households.raw;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.Earlier;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.engine.Sheet;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.AnswerRow;
import se.besked.forms.view.BlockView;
import se.besked.forms.view.StepView;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** A second form, of one adult and without months: a definition, texts, and nothing of its own in the engine. */
class AssessmentTest {

    private static final FormEngine ENGINE = new FormEngine(FormDefinitions.get("assessment", 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    @Test
    void aFormOfOnePersonIsFilledStepByStepAndReadBack() {
        Map<String, String> work = ENGINE.keep("work", raw("p.olof.hours=20", "p.olof.other=x", "q.phone=070"), olof());
        assertThat(work).isEqualTo(raw("p.olof.hours=20"));
        assertThat(ENGINE.check("work", olof(), drafts(work, Map.of())))
                .extracting(FieldError::field)
                .containsExactly("p.olof.hindered");

        work = and(work, "p.olof.hindered=yes");
        Map<String, String> plan = raw("q.start.d=1", "q.start.m=12", "q.start.y=2026");
        Drafts drafts = drafts(work, plan);
        assertThat(ENGINE.checkAll(olof(), drafts)).isEmpty();

        Sheet filled = ENGINE.filled(olof(), drafts);
        Map<String, String> all = new HashMap<>(work);
        all.putAll(plan);
        assertThat(filled.answers()).isEqualTo(all);
        assertThat(ENGINE.summary(olof(), drafts).get(0).rows())
                .extracting(AnswerRow::values)
                .first()
                .isEqualTo(List.of(Argument.number(20)));
    }

    @Test
    void itsPersonAndItsFactsAreInItsTexts() {
        StepView view = ENGINE.view("work", olof(), Drafts.NONE, List.of());
        BlockView.PeopleView people = (BlockView.PeopleView) view.blocks().get(0);
        assertThat(people.people()).hasSize(1);
        assertThat(people.people().get(0).fields().get(0).label())
                .isEqualTo(Message.of("form.assessment.hours", Argument.text("health"), Argument.name("Olof")));
    }

    @Test
    void itsRulesReadItsOwnFacts() {
        assertThat(ENGINE.check("work", olof(), drafts(raw("p.olof.hours=40"), Map.of())))
                .isEmpty();
        Drafts past = drafts(Map.of(), raw("q.start.d=1", "q.start.m=11", "q.start.y=2026"));
        assertThat(ENGINE.check("plan", olof(), past))
                .extracting(error -> error.message().key())
                .containsExactly("form.assessment.notPast");
    }

    @Test
    void theNextOneStartsFromTheAnswersOfTheOneBefore() {
        Map<String, Object> facts = new HashMap<>(olof().facts());
        facts.put(FormContext.EARLIER, new Earlier(raw("p.olof.hours=20", "p.olof.hindered=yes"), List.of()));
        FormContext next = new FormContext(facts, olof().people());
        assertThat(ENGINE.start("work", next)).isEqualTo(raw("p.olof.hours=20"));
    }

    private static Drafts drafts(Map<String, String> work, Map<String, String> plan) {
        return new Drafts(Map.of("work", work, "plan", plan));
    }

    private static FormContext olof() {
        return new FormContext(
                Map.of(FormContext.TODAY, TODAY, "segment", "health", "fullTime", 40),
                List.of(new PersonRef("olof", "Olof", "person", Map.of())));
    }
}
