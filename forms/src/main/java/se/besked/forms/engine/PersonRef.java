package se.besked.forms.engine;

import java.time.LocalDate;
import java.time.Period;

/** A member of the household. {@code ref} is stable from month to month (the id of the case member). */
public record PersonRef(String ref, String name, LocalDate born, boolean visiting) {

    /** Age in whole years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }
}
