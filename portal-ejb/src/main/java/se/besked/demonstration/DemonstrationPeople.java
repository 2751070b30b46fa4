package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.besked.access.Door;
import se.besked.access.SignIns;
import se.besked.shared.Mode;
import se.besked.shared.NotFoundException;
import se.besked.shared.Settings;

/** Who one can be in the demonstration, and the sign-in by one click that exists in no other mode. */
@ApplicationScoped
public class DemonstrationPeople {

    private final SignIns signIns;
    private final Settings settings;

    protected DemonstrationPeople() {
        this(null, null);
    }

    @Inject
    public DemonstrationPeople(SignIns signIns, Settings settings) {
        this.signIns = signIns;
        this.settings = settings;
    }

    public List<DemonstrationPerson> all() {
        requireDemonstration();
        return Cast.PEOPLE;
    }

    /** @return the token for the door that the person belongs to */
    public SignedIn signIn(String subjectId) {
        DemonstrationPerson person = all().stream()
                .filter(one -> one.subjectId().equals(subjectId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("demonstration person"));
        return new SignedIn(person.door(), signIns.start(person.door(), subjectId));
    }

    /** A fresh sign-in. */
    public record SignedIn(Door door, String token) {}

    private void requireDemonstration() {
        if (settings.mode() != Mode.DEMONSTRATION) {
            throw new NotFoundException("demonstration");
        }
    }
}
