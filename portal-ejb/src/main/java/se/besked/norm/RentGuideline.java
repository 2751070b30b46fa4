package se.besked.norm;

import com.google.gson.Gson;
import java.util.List;
import java.util.Objects;

/**
 * The municipality's guideline for rent, öre a month by persons in the household. It is guidance for a person who
 * judges: a rent above it is pointed out, never cut.
 *
 * @param byPersonsOre for one, two, three … persons
 * @param extraPersonOre added to the last of them for each further person
 */
public record RentGuideline(String source, List<Long> byPersonsOre, long extraPersonOre) {

    public RentGuideline {
        Objects.requireNonNull(source);
        byPersonsOre = List.copyOf(byPersonsOre);
        if (byPersonsOre.isEmpty()) {
            throw new IllegalArgumentException("A guideline has amounts");
        }
    }

    /** The guideline of this installation, {@code norm/rent-guideline.json}. */
    public static RentGuideline ofTheMunicipality() {
        return Resources.read("/norm/rent-guideline.json", RentGuideline.class, new Gson());
    }

    /** @param persons of the household, at least one */
    public long ore(int persons) {
        int last = byPersonsOre.size();
        return byPersonsOre.get(Math.min(persons, last) - 1) + Math.max(0, persons - last) * extraPersonOre;
    }
}
