package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import se.besked.i18n.Formats;

/**
 * Makes the demonstration's people and their history through the same services that real people use, day by day. Killed
 * anywhere, it goes on with the first step that is not done.
 */
@ApplicationScoped
public class Seeding {

    private final SeedSteps steps;
    private final SeedOffice office;
    private final SeedHouseholds households;
    private final SeedMonths months;
    private final SeedDecisions decisions;

    @Inject
    public Seeding(
            SeedSteps steps, SeedOffice office, SeedHouseholds households, SeedMonths months, SeedDecisions decisions) {
        this.steps = steps;
        this.office = office;
        this.households = households;
        this.months = months;
        this.decisions = decisions;
    }

    /** @param today the day the demonstration stands on; nothing is made that happens after it */
    public void run(LocalDate today, Consumer<Instant> travel) {
        if (steps.done("complete")) {
            return;
        }
        SeedDays timeline = new SeedDays(today);
        List<SeedStep> all = new ArrayList<>(office.steps(timeline));
        all.addAll(households.steps(timeline));
        all.addAll(months.steps(timeline));
        all.addAll(decisions.steps(timeline));
        all.sort(Comparator.comparing(SeedStep::day));
        LocalDate day = null;
        int minutes = 0;
        for (SeedStep step : all) {
            minutes = step.day().equals(day) ? minutes + 7 : 0;
            day = step.day();
            Instant moment =
                    day.atTime(8, 5).plusMinutes(minutes).atZone(Formats.ZONE).toInstant();
            travel.accept(moment);
            if (!steps.done(step.name())) {
                steps.forgetAttempt(moment);
                steps.once(step.name(), step.work());
            }
        }
        steps.once("complete", () -> {});
    }
}
