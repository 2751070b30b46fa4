package se.besked.web.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.norm.NormTables;
import se.besked.norm.TrialCalculation;
import se.besked.web.norm.TrialExchange.Reply;

class TrialExchangeTest {

    private final TrialExchange exchange = new TrialExchange(new TrialCalculation(new NormTables()));

    @Test
    void answersInOre() {
        JsonObject answer = ok("""
                {"year": 2026, "adults": "couple",
                 "children": [{"age": 9}, {"age": 5, "lunchAtChildcare": false}],
                 "incomes": [{"amount": 2650}, {"amount": 6200.00, "employment": true, "jobStimulus": false}],
                 "expenses": [{"amount": 5400}, {"amount": 684.5}, {"amount": 0.5}]}""");
        assertThat(answer.keySet()).containsExactly("norm", "expenses", "incomeCounted", "result", "source");
        assertThat(answer.getAsJsonObject("norm").keySet()).containsExactly("personal", "common", "total", "parts");
        assertThat(answer.getAsJsonObject("norm").get("total").getAsString()).isEqualTo("1601000");
        assertThat(answer.get("expenses").getAsString()).isEqualTo("608500");
        assertThat(answer.get("incomeCounted").getAsString()).isEqualTo("885000");
        assertThat(answer.get("result").getAsString()).isEqualTo("1324500");
        assertThat(answer.getAsJsonObject("norm").getAsJsonArray("parts").get(0).toString())
                .isEqualTo("{\"label\":\"Personal costs, a couple\",\"amount\":710000}");
    }

    @ParameterizedTest(name = "{1} öre for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'year':2025,'adults':'single'} | 518000",
                "{'year':2025,'adults':'couple'} | 845000",
                "{'year':2025,'adults':'single','householdSize':5} | 437200",
                "{'year':2025,'adults':'single','children':[{'age':2,'lunchAtChildcare':true}]} | 809000",
                "{'year':2026,'adults':'single','incomes':[{'amount':5000,'employment':true,"
                        + "'jobStimulus':true}]} | 147000",
                "{'year':2026,'adults':'single','incomes':[{'amount':6000}]} | -78000",
                "{'year':2026,'adults':'single','children':[{'age':12,'days':1,'daysInMonth':31}]} | 536433",
                "{'year':2026.0,'adults':'single','expenses':[{'amount':1e2}]} | 532000",
            })
    void calculates(String request, String result) {
        assertThat(ok(request.replace('\'', '"')).get("result").getAsString()).isEqualTo(result);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'adults':'single'} | year",
                "{'year':'2026','adults':'single'} | year",
                "{'year':2026.5,'adults':'single'} | year",
                "{'year':1e99,'adults':'single'} | year",
                "{'year':1e-99,'adults':'single'} | year",
                "{'year':null,'adults':'single'} | year",
                "{'year':2026} | adults",
                "{'year':2026,'adults':2} | adults",
                "{'year':2026,'adults':'Single'} | adults",
                "{'year':2026,'adults':'couple','householdSize':1} | householdSize",
                "{'year':2026,'adults':'single','children':{}} | children",
                "{'year':2026,'adults':'single','children':[5]} | children[0]",
                "{'year':2026,'adults':'single','children':[{'age':5},{'age':'5'}]} | children[1].age",
                "{'year':2026,'adults':'single','children':[{'age':5,'days':3}]} | children[0].daysInMonth",
                "{'year':2026,'adults':'single','children':[{'age':5,'lunchAtChildcare':'no'}]} | "
                        + "children[0].lunchAtChildcare",
                "{'year':2026,'adults':'single','children':[{'age':5,'name':'x'}]} | children[0].name",
                "{'year':2026,'adults':'single','incomes':[{'amount':'5'}]} | incomes[0].amount",
                "{'year':2026,'adults':'single','incomes':[{'amount':5.001}]} | incomes[0].amount",
                "{'year':2026,'adults':'single','incomes':[{'amount':1e999}]} | incomes[0].amount",
                "{'year':2026,'adults':'single','incomes':[{'amount':-1}]} | incomes[0].amount",
                "{'year':2026,'adults':'single','incomes':[{}]} | incomes[0].amount",
                "{'year':2026,'adults':'single','incomes':[{'amount':5,'jobStimulus':true}]} | incomes[0].jobStimulus",
                "{'year':2026,'adults':'single','expenses':[{'amount':null}]} | expenses[0].amount",
                "{'year':2026,'adults':'single','adults':'couple'} | adults",
                "{'year':2026,'adults':'single','children':[{'age':5,'age':6}]} | children[0].age",
                "{'year':2026,'adults':'single','Year':2025} | Year",
                "[] | ''",
                "null | ''",
                "5 | ''",
            })
    void namesTheFieldThatIsWrong(String request, String field) {
        JsonObject problem = problem(400, "urn:besked:problem:invalid-request", request.replace('\'', '"'));
        assertThat(fields(problem)).contains(field.replace("''", ""));
        for (JsonElement error : problem.getAsJsonArray("errors")) {
            assertThat(error.getAsJsonObject().get("detail").getAsString()).isNotBlank();
        }
    }

    @Test
    void namesEveryFieldAtOnceAndEachOnlyOnce() {
        JsonObject problem = problem(
                400,
                "urn:besked:problem:invalid-request",
                "{\"year\":\"x\",\"adults\":\"y\",\"children\":[{\"age\":99,\"hat\":1}],"
                        + "\"expenses\":[{\"amount\":-1}]}");
        assertThat(fields(problem))
                .containsExactlyInAnyOrder(
                        "year", "adults", "children[0].age", "children[0].hat", "expenses[0].amount");
    }

    @Test
    void aYearWithoutAVerifiedNormIsAProblemOfItsOwn() {
        for (int year : new int[] {2024, 2027, 1}) {
            String request = "{\"year\":" + year + ",\"adults\":\"single\"}";
            JsonObject problem = problem(422, "urn:besked:problem:no-norm-for-year", request);
            assertThat(problem.get("detail").getAsString())
                    .contains("for " + year)
                    .contains("2025, 2026");
            assertThat(fields(problem)).containsExactly("year");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"year\":2026",
                "{'year':2026}",
                "{year:2026}",
                "{} {}",
                "{}x",
                "{\"year\":2026,}",
                "[1,]",
                "{\"year\":02026}",
                "{\"year\":NaN}",
                "// hello\n{}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\u0001\"}",
                "<year>2026</year>",
                "TRUE",
                "{\"year\":1e99999999999,\"adults\":\"single\"}",
            })
    void whatIsNotJsonIsSaidToBeSo(String body) {
        problem(400, "urn:besked:problem:not-json", body);
    }

    @Test
    void bytesThatAreNotUtf8AndEndlessNestingAreNotJson() {
        assertThat(exchange.answer(new byte[] {'"', (byte) 0xC3, '"'}).status()).isEqualTo(400);
        problem(400, "urn:besked:problem:not-json", "[".repeat(30_000) + "]".repeat(30_000));
        problem(400, "urn:besked:problem:not-json", "{\"year\":" + "9".repeat(30_000) + "}");
    }

    @Test
    void theBodyIsCapped() {
        String filler = " ".repeat(TrialExchange.MOST_BYTES - 33);
        assertThat(exchange.answer(bytes("{\"year\":2026,\"adults\":\"single\"  }" + filler))
                        .status())
                .isEqualTo(200);
        problem(413, "urn:besked:problem:too-large", "{\"year\":2026,\"adults\":\"single\"  }" + filler + " ");
    }

    @Test
    void aNameThatTheCallerMadeUpComesBackShortAndHarmless() {
        JsonObject problem = problem(
                400,
                "urn:besked:problem:invalid-request",
                "{\"year\":2026,\"adults\":\"single\",\"<script>" + "x".repeat(500) + "\":1}");
        assertThat(fields(problem).get(0)).startsWith("?script?").hasSizeLessThan(70);
    }

    private JsonObject ok(String request) {
        Reply reply = exchange.answer(bytes(request));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.mediaType()).isEqualTo("application/json");
        return JsonParser.parseString(reply.body()).getAsJsonObject();
    }

    private JsonObject problem(int status, String type, String request) {
        Reply reply = exchange.answer(bytes(request));
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
        JsonObject problem = JsonParser.parseString(reply.body()).getAsJsonObject();
        assertThat(problem.get("type").getAsString()).isEqualTo(type);
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("title").getAsString()).isNotBlank();
        assertThat(problem.get("detail").getAsString()).isNotBlank();
        return problem;
    }

    private static List<String> fields(JsonObject problem) {
        return StreamSupport.stream(problem.getAsJsonArray("errors").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(error -> error.get("field").getAsString())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
