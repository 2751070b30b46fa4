package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.casework.Cases;

/** The cases behind an identity number, parted by whether an officer may know of them. */
@ApplicationScoped
class KnownCases {

    private final AccessRules rules;
    private final Cases cases;

    @Inject
    KnownCases(AccessRules rules, Cases cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * @param open the newest one that an adult with this number belongs to and that the officer may see; empty for none
     * @param hidden those that the officer may not know of: present ones, and ones that the adult has left
     */
    record Known(List<String> open, List<String> hidden) {}

    /** @param identityNumbers twelve digits each */
    Known of(Staff staff, Collection<String> identityNumbers) {
        List<String> present = cases(identityNumbers, true);
        List<String> left = cases(identityNumbers, false);
        return new Known(
                present.stream().filter(id -> sees(staff, id)).limit(1).toList(),
                Stream.concat(present.stream(), left.stream())
                        .filter(id -> !sees(staff, id))
                        .distinct()
                        .toList());
    }

    private List<String> cases(Collection<String> identityNumbers, boolean present) {
        return identityNumbers.stream()
                .flatMap(number -> cases.withAdult(number, present).stream())
                .toList();
    }

    private boolean sees(Staff staff, String caseId) {
        return rules.allows(staff, Action.OPEN_CASE, caseId);
    }
}
