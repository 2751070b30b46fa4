package se.besked.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.filling.Saved;
import se.besked.filling.StepDraft;

/** Somebody typing in the form: each step is opened, typed on and saved, as in a browser. */
public final class Typing {

    private final House house;
    private final Citizen citizen;
    private final FormKey month;

    public Typing(House house, Citizen citizen, YearMonth month) {
        this.house = house;
        this.citizen = citizen;
        this.month = MonthlyForm.of(month);
        house.get(MonthlyForm.class).begin(citizen, month);
    }

    /** Types on a step, on top of what it starts from: {@code "q.anyCare=no"}, …. */
    public Saved on(String step, String... pairs) {
        StepDraft draft = filling().step(citizen, month, step);
        Map<String, String> raw = new LinkedHashMap<>(draft.raw());
        raw.putAll(raw(pairs));
        return filling().save(citizen, month, step, draft.version(), raw);
    }

    /** A first month with a rent of 5 400 kr and a salary of 6 200 kr; every adult is paid by slip. */
    public Typing firstMonth(String... memberIds) {
        on("contact", "q.phone=070-123 45 67");
        List.of(memberIds).forEach(ref -> on("contact", "p." + ref + ".interpreter=no"));
        on(
                "household",
                "q.civilStatus=" + (memberIds.length == 1 ? "single" : "married"),
                "q.othersInHome=0",
                "q.newChild=no");
        on("changes", "q.anythingChanged=no");
        String rent = row("rent", "rent");
        on(
                "rent",
                "q.housingForm=rental",
                "q.electricityIncluded=no",
                "q.anyRent=yes",
                rent + ".amount=5 400",
                rent + ".date.d=30",
                rent + ".date.m=11",
                rent + ".date.y=2026");
        on("expenses", "q.anyExpenses=no");
        on("care", "q.anyCare=no");
        on(
                "income",
                "q.anyIncome=yes",
                "i.s1.kind=salary",
                "i.s1.person=" + memberIds[0],
                "i.s1.amount=6 200",
                "i.s1.state=expected",
                "i.s1.date.d=25",
                "i.s1.date.m=11",
                "i.s1.date.y=2026",
                "q.pending=no");
        List.of(memberIds).forEach(ref -> on("payment", "p." + ref + ".method=slip"));
        assertThat(filling().problems(citizen, month)).isEmpty();
        return this;
    }

    /** The key of the row of this kind that the step starts with: {@code i.<id>}. */
    public String row(String step, String kind) {
        return filling().step(citizen, month, step).raw().entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith(".kind") && entry.getValue().equals(kind))
                .map(entry -> entry.getKey().substring(0, entry.getKey().length() - ".kind".length()))
                .findFirst()
                .orElseThrow();
    }

    private FormFilling filling() {
        return house.get(FormFilling.class);
    }

    public static Map<String, String> raw(String... pairs) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            raw.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return raw;
    }
}
