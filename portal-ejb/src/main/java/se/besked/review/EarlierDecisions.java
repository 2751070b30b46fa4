package se.besked.review;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.norm.CalculationInput.Surplus;
import se.besked.norm.JobStimulus.MonthFact;

/** What decisions have said before. Decisions come later in the story, so they tell it through this port. */
public interface EarlierDecisions {

    /**
     * Amount in öre by row key, of the rows that a decision has settled: approved of an expense, counted of an income.
     */
    Map<String, Long> settled(String applicationId);

    /** That these applications' settled rows are going to be asked for: read at one go while a page is read. */
    void expect(Collection<String> applicationIds);

    /** Whether a decision has been made for this application. */
    boolean any(String applicationId);

    /**
     * What each month's decisions say of these adults, for jobbstimulans, by person id; months still undecided are told
     * as such.
     */
    Map<String, List<MonthFact>> supportMonths(Collection<String> personIds);

    /** What the income of the month before left over, to be counted once in this month; empty if nothing. */
    Optional<Surplus> surplusInto(String caseId, YearMonth month);
}
