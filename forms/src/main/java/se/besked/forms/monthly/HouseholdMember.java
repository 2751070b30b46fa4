package se.besked.forms.monthly;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.typing.YesNoAnswer;

/**
 * A member of the household that applies.
 *
 * @param ref stable from month to month (the id of the case member)
 * @param visiting umgängesbarn: lives elsewhere and visits
 */
public record HouseholdMember(String ref, String name, LocalDate born, boolean child, boolean visiting) {

    static final String ADULTS = "adults";
    static final String CHILDREN = "children";
    static final String BORN = "born";
    static final String VISITING = "visiting";

    public static HouseholdMember adult(String ref, String name, LocalDate born) {
        return new HouseholdMember(ref, name, born, false, false);
    }

    public static HouseholdMember child(String ref, String name, LocalDate born, boolean visiting) {
        return new HouseholdMember(ref, name, born, true, visiting);
    }

    /** Rules read the age in whole years on the first day of the month, and whether the child visits. */
    PersonRef in(YearMonth month) {
        int age = Period.between(born, month.atDay(1)).getYears();
        return new PersonRef(
                ref,
                name,
                child ? CHILDREN : ADULTS,
                Map.of(BORN, born, "age", age, VISITING, visiting ? YesNoAnswer.YES : YesNoAnswer.NO));
    }
}
