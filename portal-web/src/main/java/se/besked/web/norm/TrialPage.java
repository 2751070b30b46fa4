package se.besked.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.besked.i18n.Texts;
import se.besked.norm.TrialCalculation;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/**
 * The trial calculation for everyone: nobody signs in, nothing is kept, and every button sends the whole page along.
 */
@Named("trialPage")
@RequestScoped
public class TrialPage {

    /** What is wrong at one field, for the summary. */
    public record FieldError(String key, String text) {}

    /** An answer that can be chosen. */
    public record Option(String value, String label) {}

    /** @param row its name in the form, {@code child.2}; {@code number}: where it stands on the page, from 1 */
    public record Row(String row, int number) {}

    private final TrialCalculation calculation;
    private final Pages pages;
    private final Clock clock;
    private TrialForm form;
    private TrialResult result;
    private Map<String, String> problems = Map.of();

    @Inject
    public TrialPage(TrialCalculation calculation, Pages pages, Clock clock) {
        this.calculation = calculation;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a button of the page asks for. */
    public void act() {
        form = TrialForm.of(pages.posted());
        Press press = pages.pressed();
        switch (press.act()) {
            case "child" -> form.addChild();
            case "income" -> form.addIncome();
            case "remove" -> form.remove(press.part(0));
            default -> {
                if (!press.is("language") || "yes".equals(pages.posted().get("counted"))) {
                    count();
                }
            }
        }
    }

    private void count() {
        TrialReading reading = TrialReading.of(form, calculation, pages.language());
        problems = reading.problems();
        if (problems.isEmpty()) {
            result = TrialResult.of(calculation.calculation(reading.request()), reading.costs(), pages.language());
        }
    }

    private TrialForm form() {
        if (form == null) {
            form = TrialForm.blank(LocalDate.now(clock).getYear());
        }
        return form;
    }

    public TrialResult getResult() {
        return result;
    }

    public List<FieldError> getProblems() {
        return problems.entrySet().stream()
                .map(problem -> new FieldError(problem.getKey(), problem.getValue()))
                .toList();
    }

    /** What stands in a field. */
    public String value(String name) {
        return form().value(name);
    }

    public boolean ticked(String name) {
        return form().ticked(name);
    }

    /** What is wrong at a field, or null. */
    public String error(String name) {
        return problems.get(name);
    }

    public List<Row> getChildren() {
        return rows("child.", form().children());
    }

    public List<Row> getIncomes() {
        return rows("income.", form().incomes());
    }

    public List<String> getCosts() {
        return TrialForm.COSTS;
    }

    public int getNextChild() {
        return form().nextChild();
    }

    public int getNextIncome() {
        return form().nextIncome();
    }

    public boolean isRoomForChild() {
        return form().children().size() < TrialForm.MOST_CHILDREN;
    }

    public boolean isRoomForIncome() {
        return form().incomes().size() < TrialForm.MOST_INCOMES;
    }

    /** The years that can be calculated, as in a sentence. */
    public String getYears() {
        return joined(calculation.years());
    }

    public List<Option> getAdults() {
        return List.of(option("single", "norm.page.adults.single"), option("couple", "norm.page.adults.couple"));
    }

    public List<Option> getIncomeKinds() {
        return List.of(
                option("other", "norm.page.kind.other"),
                option("pay", "norm.page.kind.pay"),
                option("stimulus", "norm.page.kind.stimulus"));
    }

    private Option option(String value, String key) {
        return new Option(value, Texts.get(pages.language(), key));
    }

    static String joined(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Row> rows(String kind, List<Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(new Row(kind + number, rows.size() + 1)));
        return rows;
    }
}
