package se.besked.web.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import se.besked.norm.NormTables;
import se.besked.norm.TrialAnswer;
import se.besked.norm.TrialCalculation;
import se.besked.norm.TrialRequest;

class OpenApiDocumentTest {

    private final Map<String, Object> document = read();

    @ParameterizedTest
    @ValueSource(
            classes = {
                TrialRequest.class,
                TrialRequest.Child.class,
                TrialRequest.Income.class,
                TrialRequest.Expense.class,
                TrialAnswer.class,
                TrialAnswer.Norm.class,
                TrialAnswer.Part.class,
                Problem.class,
                Problem.FieldError.class,
            })
    void eachSchemaHasTheFieldsOfItsRecord(Class<?> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(map(document, "components", "schemas", type.getSimpleName(), "properties")
                        .keySet())
                .containsExactlyElementsOf(components);
    }

    @Test
    void theTypesAreTheRecords() {
        assertThat(map(document, "components", "schemas").keySet())
                .containsExactlyInAnyOrder(
                        "TrialRequest",
                        "Child",
                        "Income",
                        "Expense",
                        "Kronor",
                        "TrialAnswer",
                        "Norm",
                        "Part",
                        "Ore",
                        "Problem",
                        "FieldError");
        for (String closed : List.of("TrialRequest", "Child", "Income", "Expense")) {
            assertThat(map(document, "components", "schemas", closed)).containsEntry("additionalProperties", false);
        }
    }

    @Test
    void itSaysThatNobodySignsIn() {
        assertThat(document).containsEntry("security", List.of());
        assertThat(map(document, "paths", "/api/v1/trial-calculation", "post")).containsEntry("security", List.of());
    }

    @Test
    void theExampleIsAnsweredAsTheDocumentSays() {
        Map<String, Object> post = map(document, "paths", "/api/v1/trial-calculation", "post");
        String request = new Gson()
                .toJson(map(post, "requestBody", "content", "application/json", "examples", "family", "value"));
        String expected = new Gson()
                .toJson(map(post, "responses", "200", "content", "application/json", "examples", "family", "value"));
        TrialExchange.Reply reply = new TrialExchange(new TrialCalculation(new NormTables()))
                .answer(request.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(JsonParser.parseString(reply.body())).isEqualTo(JsonParser.parseString(expected));
    }

    @Test
    void everyStatusThatTheInterfaceAnswersIsDescribed() {
        Map<String, Object> responses = map(document, "paths", "/api/v1/trial-calculation", "post", "responses");
        assertThat(responses.keySet()).containsExactlyInAnyOrder("200", "400", "406", "413", "415", "422", "500");
        assertThat(document.get("openapi")).isEqualTo("3.1.0");
    }

    private static Map<String, Object> read() {
        InputStream in = OpenApiDocument.class.getResourceAsStream("openapi.yaml");
        return new Yaml().load(in);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String... path) {
        Map<String, Object> at = from;
        for (String name : path) {
            at = (Map<String, Object>) at.get(name);
        }
        return at;
    }
}
