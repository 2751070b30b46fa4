package se.besked.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.i18n.Argument;
import se.besked.norm.TrialCalculation;
import se.besked.web.faces.Pages;

/** What can be chosen and typed on the page of the trial calculation. */
@Named("trialChoices")
@RequestScoped
public class TrialChoices {

    /** An answer that can be chosen. */
    public record Option(String value, String label) {}

    private final TrialCalculation calculation;
    private final Pages pages;

    @Inject
    public TrialChoices(TrialCalculation calculation, Pages pages) {
        this.calculation = calculation;
        this.pages = pages;
    }

    /** The years that can be calculated, as in a sentence. */
    public String getYears() {
        return pages.say(Argument.list(calculation.years()));
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

    public List<String> getCosts() {
        return TrialForm.COSTS;
    }

    private Option option(String value, String key) {
        return new Option(value, pages.say(key));
    }
}
