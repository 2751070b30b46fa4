package se.besked.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.Side;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.monthly.HouseholdMember;
import se.besked.forms.monthly.LastItem;
import se.besked.forms.monthly.LastMonth;
import se.besked.forms.monthly.MonthlyContext;

/** Households and answers for the tests: December 2026, on 12 November. */
public final class Households {

    public static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    public static final FormEngine ENGINE = new FormEngine(FormDefinitions.latest("monthly"));

    public static final HouseholdMember AMINA = HouseholdMember.adult("a1", "Amina", LocalDate.of(1992, 3, 4));
    public static final HouseholdMember YUSUF = HouseholdMember.adult("a2", "Yusuf", LocalDate.of(1990, 5, 6));
    public static final HouseholdMember SARA = HouseholdMember.child("k1", "Sara", LocalDate.of(2017, 1, 2), false);
    public static final HouseholdMember ELIAS = HouseholdMember.child("k2", "Elias", LocalDate.of(2021, 8, 9), false);
    public static final HouseholdMember NOOR = HouseholdMember.child("k3", "Noor", LocalDate.of(2019, 2, 3), true);

    private Households() {}

    private static MonthlyContext month(HouseholdMember... members) {
        return new MonthlyContext(DECEMBER, TODAY, List.of(members), Optional.empty());
    }

    public static FormContext single() {
        return month(AMINA).facts();
    }

    public static FormContext family() {
        return month(AMINA, YUSUF, SARA, ELIAS, NOOR).facts();
    }

    /** The same, when this was sent the month before. */
    public static FormContext after(FormContext context, Map<String, String> answers, LastItem... items) {
        List<HouseholdMember> members = Stream.of(AMINA, YUSUF, SARA, ELIAS, NOOR)
                .filter(member -> context.people().stream()
                        .anyMatch(person -> person.ref().equals(member.ref())))
                .toList();
        YearMonth month = (YearMonth) context.facts().get("month");
        LastMonth last = new LastMonth(month.minusMonths(1), answers, List.of(items));
        return new MonthlyContext(month, TODAY, members, Optional.of(last)).facts();
    }

    public static LastItem last(String id, Side side, String kind, String person, long ore) {
        return new LastItem(id, side, kind, person, ore, OptionalLong.of(ore), "", null);
    }

    /** {@code "q.phone=070", …} as raw answers. */
    public static Map<String, String> raw(String... pairs) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            raw.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return raw;
    }

    public static Drafts drafts(String step, Map<String, String> raw) {
        return new Drafts(Map.of(step, raw));
    }

    public static Map<String, String> and(Map<String, String> raw, String... pairs) {
        Map<String, String> more = new LinkedHashMap<>(raw);
        more.putAll(raw(pairs));
        return more;
    }

    /** A single person's complete first month: rent and a salary. */
    public static Drafts singleFilled() {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        steps.put("contact", raw("q.phone=070-123 45 67", "p.a1.interpreter=no"));
        steps.put("household", raw("q.civilStatus=single", "q.othersInHome=0", "q.newChild=no"));
        steps.put("changes", raw("q.anythingChanged=no"));
        steps.put(
                "rent",
                raw(
                        "q.housingForm=rental",
                        "q.electricityIncluded=no",
                        "q.anyRent=yes",
                        "i.r1.kind=rent",
                        "i.r1.amount=5 400",
                        "i.r1.date.d=30",
                        "i.r1.date.m=11",
                        "i.r1.date.y=2026"));
        steps.put("expenses", raw("q.anyExpenses=no"));
        steps.put("care", raw("q.anyCare=no"));
        steps.put(
                "income",
                raw(
                        "q.anyIncome=yes",
                        "i.s1.kind=salary",
                        "i.s1.amount=6 200,50",
                        "i.s1.state=expected",
                        "i.s1.date.d=25",
                        "i.s1.date.m=11",
                        "i.s1.date.y=2026",
                        "q.pending=no"));
        steps.put(
                "payment",
                raw("p.a1.method=account", "p.a1.account.clearing=8327-9", "p.a1.account.number=123 456 789"));
        return new Drafts(steps);
    }
}
