package se.besked.casework;

import java.time.LocalDate;
import se.besked.person.Person;

/**
 * A person to be entered in a case's household; {@code personId} and {@code identityNumber} may be null for children.
 */
public record NewMember(MemberRole role, String personId, String name, LocalDate bornOn, String identityNumber) {

    public static NewMember adult(MemberRole role, Person person) {
        return new NewMember(
                role,
                person.id(),
                person.name(),
                person.bornOn(),
                person.identityNumber().digits());
    }

    public static NewMember child(String name, LocalDate bornOn) {
        return new NewMember(MemberRole.CHILD, null, name, bornOn, null);
    }

    public static NewMember visitingChild(String name, LocalDate bornOn) {
        return new NewMember(MemberRole.VISITING_CHILD, null, name, bornOn, null);
    }
}
