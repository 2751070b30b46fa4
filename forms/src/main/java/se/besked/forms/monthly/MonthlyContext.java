package se.besked.forms.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.engine.FormContext;

/**
 * Whose application, for which month, on which day.
 *
 * @param month the month applied for (M); expenses belong to it, incomes to the month before
 * @param today the day in Sweden
 */
public record MonthlyContext(
        YearMonth month, LocalDate today, List<HouseholdMember> members, Optional<LastMonth> last) {

    /** The same as facts and people, as the form's rules and texts read them. */
    public FormContext facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put(FormContext.TODAY, today);
        facts.put("month", month);
        facts.put("incomeMonth", month.minusMonths(1));
        facts.put("daysInMonth", month.lengthOfMonth());
        facts.put(
                HouseholdMember.CHILDREN,
                members.stream().filter(HouseholdMember::child).count());
        last.ifPresent(before -> facts.put(FormContext.EARLIER, before.earlier()));
        return new FormContext(
                facts, members.stream().map(member -> member.in(month)).toList());
    }
}
