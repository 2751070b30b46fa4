package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.besked.shared.NotFoundException;

/** Who one can be in the demonstration. In every other mode there is no such page and nobody to be. */
@ApplicationScoped
public class DemonstrationPeople {

    private final Demonstration demonstration;

    @Inject
    public DemonstrationPeople(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    public List<DemonstrationPerson> all() {
        requireDemonstration();
        return Cast.PEOPLE;
    }

    /** Somebody to sign in as, by one click. */
    public DemonstrationPerson get(String subjectId) {
        return all().stream()
                .filter(one -> one.subjectId().equals(subjectId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("demonstration person"));
    }

    private void requireDemonstration() {
        if (!demonstration.isOpen()) {
            throw new NotFoundException("demonstration");
        }
    }
}
