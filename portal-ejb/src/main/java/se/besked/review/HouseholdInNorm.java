package se.besked.review;

import java.time.YearMonth;
import java.util.List;
import se.besked.application.Household;
import se.besked.norm.CalculationInput;
import se.besked.norm.CalculationInput.Adult;
import se.besked.norm.CalculationInput.Child;
import se.besked.norm.NormTable;

/** The household of an application as the norm sees it in that month. */
record HouseholdInNorm(Household household, YearMonth month, NormTable table) {

    /**
     * Somebody too old to be a school youth is not calculated with the parents but shares their home (SoF 12 kap. 3 §).
     */
    CalculationInput input() {
        List<Adult> adults = household.adults().stream()
                .map(adult -> new Adult(adult.memberId(), adult.name()))
                .toList();
        List<Household.Child> counted = household.children().stream()
                .filter(child -> age(child) <= table.oldestChild())
                .toList();
        int grown = household.children().size() - counted.size();
        return CalculationInput.of(adults, counted.stream().map(this::child).toList())
                .sharingWith(household.othersInHome() + grown);
    }

    int age(Household.Child child) {
        return Math.max(0, Child.ageIn(child.bornOn(), month));
    }

    private Child child(Household.Child child) {
        int whole = month.lengthOfMonth();
        int days = child.days() == null ? whole : Math.min(child.days(), whole);
        return new Child(child.memberId(), child.name(), age(child), child.lunchAtChildcare(), days, whole);
    }
}
