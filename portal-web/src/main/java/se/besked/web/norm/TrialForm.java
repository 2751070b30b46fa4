package se.besked.web.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on the page of the trial calculation, as it was typed, right or wrong. Children and incomes are rows with
 * a number of their own, which they keep when another row is removed.
 */
public final class TrialForm {

    static final int MOST_CHILDREN = 12;
    static final int MOST_INCOMES = 12;

    /** Costs that can be typed, each a kind of the form's, in its order. */
    static final List<String> COSTS =
            List.of("rent", "electricity", "homeInsurance", "unionFee", "unemploymentFund", "workTravel", "otherCost");

    private static final int LONGEST = 40;
    private static final Pattern ROW = Pattern.compile("(child|income)\\.([1-9][0-9]?)\\.(age|days|lunch|amount|kind)");

    private final Map<String, String> typed;

    private TrialForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Nothing typed: a home without children and with room for two incomes. */
    static TrialForm blank(int year) {
        TrialForm form = new TrialForm(new LinkedHashMap<>(Map.of("year", Integer.toString(year), "adults", "single")));
        form.addIncome();
        form.addIncome();
        return form;
    }

    /** Only fields of this page are kept, and no more than fits in them. */
    static TrialForm of(Map<String, String> posted) {
        Map<String, String> kept = new LinkedHashMap<>();
        posted.forEach((name, value) -> {
            boolean known = ROW.matcher(name).matches()
                    || COSTS.contains(name)
                    || List.of("year", "adults", "householdSize").contains(name);
            if (known) {
                kept.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        return new TrialForm(kept);
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return typed.containsKey(name);
    }

    List<Integer> children() {
        return rows("child", MOST_CHILDREN);
    }

    List<Integer> incomes() {
        return rows("income", MOST_INCOMES);
    }

    void addChild() {
        if (roomForChild()) {
            typed.put("child." + nextChild() + ".age", "");
        }
    }

    void addIncome() {
        if (roomForIncome()) {
            typed.put("income." + nextIncome() + ".amount", "");
        }
    }

    /** @param row {@code child.2} */
    void remove(String row) {
        typed.keySet().removeIf(name -> name.startsWith(row + "."));
    }

    public boolean roomForChild() {
        return children().size() < MOST_CHILDREN;
    }

    public boolean roomForIncome() {
        return incomes().size() < MOST_INCOMES;
    }

    public int nextChild() {
        return next(children());
    }

    public int nextIncome() {
        return next(incomes());
    }

    private static int next(List<Integer> rows) {
        return rows.isEmpty() ? 1 : Math.min(99, rows.get(rows.size() - 1) + 1);
    }

    private List<Integer> rows(String kind, int most) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : typed.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(kind)) {
                numbers.add(Integer.valueOf(row.group(2)));
            }
        }
        List<Integer> rows = new ArrayList<>(numbers);
        return rows.subList(0, Math.min(rows.size(), most));
    }
}
