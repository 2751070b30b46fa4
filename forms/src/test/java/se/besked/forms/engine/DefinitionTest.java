package se.besked.forms.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.besked.forms.Households;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.CrossCheck;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Rule;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.AnswerTypes;

class DefinitionTest {

    private static final Path FORMS = Path.of("src/main/resources/forms");
    private static final FormDefinition MONTHLY = FormDefinitions.latest("monthly");

    @Test
    void itIsWrittenInTheDefinitionLanguage() throws IOException {
        assertThat(errors(monthly())).isEmpty();
    }

    @Test
    void theLanguageRefusesWhatItShould() throws IOException {
        assertThat(errorsAfter(form -> question(form).remove("why")))
                .as("no reason")
                .isNotEmpty();
        assertThat(errorsAfter(form -> question(form).addProperty("source", "because")))
                .as("no law")
                .isNotEmpty();
        assertThat(errorsAfter(form -> question(form).addProperty("label", "Har du flyttat?")))
                .as("a text, not a key")
                .isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerTypes.of("colour"));
        assertThat(errorsAfter(form -> question(form).addProperty("rquired", true)))
                .as("misspelt word")
                .isNotEmpty();
        assertThat(errorsAfter(form -> form.getAsJsonArray("checks")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("holds")
                        .remove("false")))
                .as("a rule without its false example")
                .isNotEmpty();
        assertThat(errorsAfter(form ->
                        form.getAsJsonArray("kinds").get(0).getAsJsonObject().remove("group")))
                .as("a cost of no group")
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsTrueAndFalseByItsExamples() {
        return rules().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Rule rule = entry.getValue();
                    assertThat(Conditions.hold(rule.logic(), facts(rule.whenTrue())))
                            .as("true example")
                            .isTrue();
                    assertThat(Conditions.hold(rule.logic(), facts(rule.whenFalse())))
                            .as("false example")
                            .isFalse();
                    assertThat(paths(rule.whenTrue()))
                            .as("the examples set only what the rule reads")
                            .isSubsetOf(Conditions.reads(rule.logic()));
                    assertThat(paths(rule.whenFalse())).isSubsetOf(Conditions.reads(rule.logic()));
                }));
    }

    @Test
    void aQuestionIsShownByAnswersThatLieBeforeIt() {
        Set<String> before = new HashSet<>();
        for (Step step : MONTHLY.steps()) {
            for (Block block : step.blocks()) {
                List<Question> questions =
                        new Step("", "", "", List.of(block)).questions().toList();
                Set<String> own = new HashSet<>(
                        Households.single().people().get(0).facts().keySet());
                for (Question question : questions) {
                    if (question.visibleIf() != null) {
                        assertThat(Conditions.reads(question.visibleIf().logic()))
                                .as(question.id())
                                .allMatch(path -> path.startsWith("fact.")
                                        || before.contains(path)
                                        || own.contains(path.replace("own.", "")));
                    }
                    if (question.guard() != null) {
                        assertThat(before).contains("q." + question.guard());
                    }
                    own.add(question.id());
                }
                if (block instanceof Block.Items items) {
                    assertThat(before).contains("q." + items.gate());
                }
                if (block instanceof Block.Reported reported) {
                    assertThat(before).contains("q." + reported.gate());
                }
                if (block instanceof Block.Ask ask) {
                    assertThat(before.add("q." + ask.question().id()))
                            .as("asked once: " + ask.question().id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aCheckStandsAtAFieldOfItsStep() {
        for (CrossCheck check : MONTHLY.checks()) {
            Step step = MONTHLY.step(check.step());
            String field = check.at().substring(check.at().indexOf('.') + 1);
            assertThat(step.questions().anyMatch(question -> question.id().equals(field))
                            || ItemFields.FIELDS.contains(field + ".d")
                            || ItemFields.FIELDS.contains(field))
                    .as(check.id())
                    .isTrue();
            assertThat(check.at().startsWith("own.")).isEqualTo(check.each() != null);
        }
    }

    @Test
    void everyKindOfLineItemIsAskedForInExactlyOneStep() {
        List<String> asked = MONTHLY.steps().stream()
                .flatMap(Step::items)
                .flatMap(items -> items.kinds().stream())
                .toList();
        assertThat(asked)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        MONTHLY.kinds().stream().map(Kind::id).toList());
        MONTHLY.steps().stream()
                .flatMap(Step::items)
                .forEach(items -> assertThat(items.kinds())
                        .allMatch(kind -> MONTHLY.kind(kind).side() == items.side()));
    }

    @Test
    void theStepsAreTheEightThatPagesKnow() {
        assertThat(MONTHLY.steps())
                .extracting(Step::id)
                .containsExactly("contact", "household", "changes", "rent", "expenses", "care", "income", "payment");
        assertThat(FormDefinitions.get("monthly", MONTHLY.version())).isSameAs(MONTHLY);
        assertThatIllegalArgumentException().isThrownBy(() -> FormDefinitions.get("monthly", 99));
        assertThatIllegalArgumentException().isThrownBy(() -> FormDefinitions.latest("yearly"));
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new java.util.LinkedHashMap<>();
        MONTHLY.steps()
                .forEach(step -> step.blocks()
                        .forEach(block -> new Step("", "", "", List.of(block))
                                .questions()
                                .filter(question -> question.visibleIf() != null)
                                .forEach(question -> rules.put(
                                        step.id() + " " + question.id() + " " + rules.size(), question.visibleIf()))));
        MONTHLY.checks().forEach(check -> rules.put("check " + check.id(), check.holds()));
        return rules;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(JsonObject example) {
        return new Gson().fromJson(example, HashMap.class);
    }

    private static List<String> paths(JsonObject example) {
        List<String> paths = new ArrayList<>();
        example.entrySet()
                .forEach(group -> group.getValue()
                        .getAsJsonObject()
                        .keySet()
                        .forEach(key -> paths.add(group.getKey() + "." + key)));
        return paths;
    }

    private static JsonObject monthly() throws IOException {
        return JsonParser.parseString(Files.readString(FORMS.resolve("monthly/v1.json")))
                .getAsJsonObject();
    }

    private static JsonObject question(JsonObject form) {
        return form.getAsJsonArray("steps")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject();
    }

    private static List<Error> errorsAfter(Consumer<JsonObject> change) throws IOException {
        JsonObject form = monthly();
        change.accept(form);
        return errors(form);
    }

    private static List<Error> errors(JsonObject form) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FORMS.resolve("definition.schema.json")), InputFormat.JSON);
        return schema.validate(form.toString(), InputFormat.JSON);
    }
}
