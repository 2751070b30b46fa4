package se.besked.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.besked.norm.TrialCalculation;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/** The trial calculation for everyone: nobody signs in, nothing is kept, every button sends the whole page along. */
@Named("trialPage")
@RequestScoped
public class TrialPage {

    /** @param row its name in the form, {@code child.2}; {@code number}: where it stands on the page, from 1 */
    public record Row(String row, int number) {}

    private final TrialCalculation calculation;
    private final Pages pages;
    private final Clock clock;
    private TrialForm form;
    private TrialResult result;
    private List<FieldError> problems = List.of();

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
        TrialReading reading = new TrialReading(form, calculation);
        problems = FieldError.of(reading.problems(), pages.language());
        if (problems.isEmpty()) {
            result = TrialResult.of(calculation.calculation(reading.request()), reading.costs(), pages.language());
        }
    }

    /** What stands in the fields. */
    public TrialForm getForm() {
        if (form == null) {
            form = TrialForm.blank(LocalDate.now(clock).getYear());
        }
        return form;
    }

    public TrialResult getResult() {
        return result;
    }

    public List<FieldError> getProblems() {
        return problems;
    }

    /** What is wrong at a field, or null. */
    public String error(String name) {
        return FieldError.at(name, problems);
    }

    public List<Row> getChildren() {
        return rows("child.", getForm().children());
    }

    public List<Row> getIncomes() {
        return rows("income.", getForm().incomes());
    }

    private static List<Row> rows(String kind, List<Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(new Row(kind + number, rows.size() + 1)));
        return rows;
    }
}
