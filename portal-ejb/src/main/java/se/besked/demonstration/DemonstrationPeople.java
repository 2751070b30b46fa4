package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.NotFoundException;

/** Who one can be in the demonstration. In every other mode there is no such page and nobody to be. */
@ApplicationScoped
@Transactional
public class DemonstrationPeople {

    private final Demonstration demonstration;
    private final People people;
    private final Clock clock;

    @Inject
    public DemonstrationPeople(Demonstration demonstration, People people, Clock clock) {
        this.demonstration = demonstration;
        this.people = people;
        this.clock = clock;
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

    /**
     * Whoever the office knows under this number and lets apply here; empty for anybody else, whether there is somebody
     * or not.
     *
     * @return person id
     */
    public Optional<String> withIdentity(String typed) {
        requireDemonstration();
        return IdentityNumber.read(typed, LocalDate.now(clock))
                .flatMap(people::withIdentity)
                .filter(person -> !person.protectedIdentity())
                .map(Person::id);
    }

    private void requireDemonstration() {
        if (!demonstration.isOpen()) {
            throw new NotFoundException("demonstration");
        }
    }
}
