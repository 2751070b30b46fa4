package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.norm.CalculationInput.Surplus;
import se.besked.norm.JobStimulus.MonthFact;
import se.besked.review.EarlierDecisions;

@ApplicationScoped
class EarlierAnswers implements EarlierDecisions {
    @Override
    public Map<String, Long> settled(String applicationId) { return Map.of(); }
    @Override
    public boolean any(String applicationId) { return false; }
    @Override
    public List<MonthFact> supportMonths(String personId) { return List.of(); }
    @Override
    public Optional<Surplus> surplusInto(String caseId, YearMonth month) { return Optional.empty(); }
}
