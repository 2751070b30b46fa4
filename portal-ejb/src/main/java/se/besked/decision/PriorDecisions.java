package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.ApprovedAmounts;
import se.besked.norm.CalculationInput.Surplus;
import se.besked.norm.JobStimulus;
import se.besked.norm.JobStimulus.MonthFact;
import se.besked.review.EarlierDecisions;

/**
 * What decisions tell the earlier stages of the story: approved amounts, settled rows, months with support, surplus.
 */
@ApplicationScoped
class PriorDecisions implements EarlierDecisions, ApprovedAmounts {

    private final Decisions decisions;
    private final Applications applications;

    @Inject
    PriorDecisions(Decisions decisions, Applications applications) {
        this.decisions = decisions;
        this.applications = applications;
    }

    @Override
    public Map<String, Long> of(String applicationId) {
        return settled(applicationId);
    }

    @Override
    public Map<String, Long> settled(String applicationId) {
        return decisions.settled(applicationId).stream()
                .collect(Collectors.toMap(DecidedRow::rowKey, DecidedRow::grantedOre, (one, other) -> other));
    }

    @Override
    public void expect(Collection<String> applicationIds) {
        decisions.settled(applicationIds);
    }

    @Override
    public boolean any(String applicationId) {
        return !decisions.ofApplication(applicationId).isEmpty();
    }

    @Override
    public Map<String, List<MonthFact>> supportMonths(Collection<String> personIds) {
        Map<String, Map<Application, List<Decision>>> months = decisions.ofPeople(personIds);
        months.values().forEach(of -> applications.met(of.keySet()));
        return months.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().entrySet().stream()
                                .map(month -> fact(month.getKey(), month.getValue()))
                                .toList()));
    }

    private static MonthFact fact(Application application, List<Decision> decided) {
        List<Long> support = decided.stream().map(Decision::supportOre).toList();
        return MonthFact.of(application.month(), JobStimulus.said(true, support, !done(application)));
    }

    /** Only of a month that is wholly decided: a cost that still waits may use the surplus up. */
    @Override
    public Optional<Surplus> surplusInto(String caseId, YearMonth month) {
        YearMonth before = month.minusMonths(1);
        return applications
                .standing(caseId, before)
                .filter(PriorDecisions::done)
                .flatMap(last -> decisions.ofApplication(last.id()).stream().reduce((one, later) -> later))
                .map(decision -> decision.content().calculation().surplusToCarryOre())
                .filter(ore -> ore > 0)
                .map(ore -> new Surplus(before, ore, null, null));
    }

    private static boolean done(Application application) {
        return application.status() == ApplicationStatus.DECIDED;
    }
}
