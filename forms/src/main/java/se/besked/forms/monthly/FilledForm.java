package se.besked.forms.monthly;

import java.util.List;
import java.util.Map;

/**
 * A month that checks clean.
 *
 * @param answers raw answers of all steps without line items, with what was folded away as unchanged filled in from
 *     last month: exactly what {@link LastMonth#answers} wants next month
 */
public record FilledForm(Map<String, String> answers, HouseholdAnswers household, List<FilledItem> items) {}
