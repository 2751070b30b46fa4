package se.besked.forms.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.*;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Side;
import se.besked.forms.view.ShowWhen;

class ConditionsTest {

    private static final Map<String, Object> FACTS =
            Map.of("fact", Map.of("children", 2), "q", Map.of("settled", "yes"));

    @Test
    void aPageIsGivenTheComparisonsItCanFollow() {
        assertThat(shown("{'==': [{'var': 'q.a'}, 'yes']}")).containsExactly(new ShowWhen("q.a", List.of("yes")));
        assertThat(shown("{'in': [{'var': 'q.a'}, ['x', 'y']]}"))
                .containsExactly(new ShowWhen("q.a", List.of("x", "y")));
        assertThat(shown("{'and': [{'>': [{'var': 'fact.children'}, 0]}, {'==': [{'var': 'q.a'}, 'yes']}, "
                        + "{'==': [{'var': 'q.b'}, 'no']}]}"))
                .containsExactly(new ShowWhen("q.a", List.of("yes")), new ShowWhen("q.b", List.of("no")));
        assertThat(shown("{'or': [{'>': [{'var': 'fact.children'}, 5]}, {'==': [{'var': 'q.a'}, 'yes']}]}"))
                .containsExactly(new ShowWhen("q.a", List.of("yes")));
    }

    @Test
    void whatIsSettledIsSettledBeforeThePage() {
        assertThat(remainder("{'==': [{'var': 'q.settled'}, 'yes']}")).isEqualTo(Conditions.Remainder.ALWAYS);
        assertThat(remainder("{'and': [{'==': [{'var': 'fact.children'}, 0]}, {'==': [{'var': 'q.a'}, 'yes']}]}")
                        .never())
                .isTrue();
        assertThat(remainder("{'or': [{'==': [{'var': 'fact.children'}, 2]}, {'==': [{'var': 'q.a'}, 'yes']}]}"))
                .isEqualTo(Conditions.Remainder.ALWAYS);
    }

    @Test
    void whatOnlyTheServerCanTellIsLeftToIt() {
        assertThat(remainder("{'<': [{'var': 'q.a'}, 5]}").serverOnly()).isTrue();
        assertThat(remainder("{'==': [{'var': 'q.a'}, {'var': 'q.b'}]}").serverOnly())
                .isTrue();
        assertThat(remainder("{'or': [{'==': [{'var': 'q.a'}, 'x']}, {'==': [{'var': 'q.b'}, 'y']}]}")
                        .serverOnly())
                .isTrue();
    }

    @Test
    void rulesReadDaysAsEpochDaysAndMoneyAsSumsInOre() {
        FormContext next = after(single(), Map.of(), last("r", Side.EXPENSE, "rent", null, 520_000));
        Map<String, String> raw = ENGINE.start("rent", next);
        String row = se.besked.forms.FillTest.rowFrom("r", raw);
        Map<String, String> rent = and(
                raw, row + "carry=same", "i.p.kind=rent", "i.p.amount=300,50", "i.wrong.kind=rent", "i.wrong.amount=x");
        Map<String, Object> facts = SheetBuilder.lay(ENGINE.definition(), next, drafts("rent", rent))
                .facts();

        assertThat(facts.get("sum")).isEqualTo(Map.of("rent", 550_050L));
        assertThat(((Map<?, ?>) facts.get("fact")).get("today")).isEqualTo(TODAY.toEpochDay());
        Drafts noLonger = drafts("rent", and(raw, row + "carry=gone"));
        Map<String, Object> gone =
                SheetBuilder.lay(ENGINE.definition(), next, noLonger).facts();
        assertThat(gone.get("sum")).isEqualTo(Map.of());
        assertThat(((Map<?, ?>) gone.get("count")).get("rent")).isEqualTo(0);
    }

    private static List<ShowWhen> shown(String rule) {
        return remainder(rule).shown();
    }

    private static Conditions.Remainder remainder(String rule) {
        JsonElement logic = JsonParser.parseString(rule.replace('\'', '"'));
        return Conditions.remainder(logic, FACTS, path -> path.equals("q.a") || path.equals("q.b") ? path : null);
    }
}
