package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** Looks up what the conditions ask about: the one who acts, and one case. */
@ApplicationScoped
class AccessFacts {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    AccessFacts(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    /** @throws NotFoundException for an officer who is unknown or no longer active */
    ActorFacts of(Actor actor, RuleTable table) {
        if (actor instanceof Citizen) {
            return new ActorFacts(actor.id(), table.ofCitizens(), Set.of());
        }
        Known known = officer(actor.id());
        if (!known.active()) {
            throw new NotFoundException("officer");
        }
        return known.facts();
    }

    /**
     * Who is near to an officer, active or not.
     *
     * @throws NotFoundException for an officer who is unknown
     */
    ActorFacts ofOfficer(String officerId) {
        return officer(officerId).facts();
    }

    private record Known(boolean active, ActorFacts facts) {}

    private Known officer(String officerId) {
        return page.once(List.of("officer's facts", officerId), () -> read(officerId));
    }

    private Known read(String officerId) {
        List<Object[]> rows = rows(
                "select o.identityNumber, r, d.identityNumber, m.identityNumber, o.active"
                        + " from Officer o left join o.roles r"
                        + " left join DeclaredRelative d on d.officerId = o.id"
                        + " left join CaseMember self on self.identityNumber = o.identityNumber"
                        + " left join self.socialCase home left join home.members m"
                        + " where o.id = :id",
                officerId);
        if (rows.isEmpty()) {
            throw new NotFoundException("officer");
        }
        Set<String> roles = new HashSet<>();
        Set<String> near = new HashSet<>();
        for (Object[] row : rows) {
            roles.add((String) row[1]);
            near.addAll(Arrays.asList((String) row[0], (String) row[2], (String) row[3]));
        }
        roles.remove(null);
        near.remove(null);
        return new Known((Boolean) rows.get(0)[4], new ActorFacts(officerId, Set.copyOf(roles), Set.copyOf(near)));
    }

    /** By columns, so that no entity is loaded before its service locks it; in one statement. */
    Optional<CaseFacts> ofCase(String caseId) {
        return page.once(List.of("case's facts", caseId), () -> caseFacts(caseId));
    }

    private Optional<CaseFacts> caseFacts(String caseId) {
        List<Object[]> rows = rows(
                "select c.responsibleOfficerId, c.protectedIdentity, c.segment,"
                        + " m.id, m.role, m.personId, m.identityNumber, m.leftMonth, a.subjectId, a.role,"
                        + " (select count(holder) from Officer holder where " + Condition.Claim.HOLDS.replace("#", "")
                        + ") from SocialCase c left join c.members m left join CaseAssignment a on a.caseId = c.id"
                        + " where c.id = :id",
                caseId);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CaseFacts.Member> members = new LinkedHashMap<>();
        Set<CaseFacts.Assignment> assignments = new LinkedHashSet<>();
        for (Object[] row : rows) {
            if (row[3] != null) {
                members.put(
                        (String) row[3],
                        new CaseFacts.Member((MemberRole) row[4], (String) row[5], (String) row[6], row[7] == null));
            }
            if (row[8] != null) {
                assignments.add(new CaseFacts.Assignment((String) row[8], (String) row[9]));
            }
        }
        Object[] first = rows.get(0);
        return Optional.of(new CaseFacts(
                (String) first[0],
                ((Number) first[10]).intValue() > 0,
                (Boolean) first[1],
                (String) first[2],
                List.copyOf(members.values()),
                List.copyOf(assignments)));
    }

    /** The newest, with its members. */
    Optional<SocialCase> openCase(CaseFilter filter) {
        return page.once(
                List.of("open case", filter),
                () -> filter.bind(entities.createQuery(
                                "select c from SocialCase c left join fetch c.members one where c.status = 'OPEN' and "
                                        + filter.jpql() + " order by c.openedAt desc, one.position",
                                SocialCase.class))
                        .getResultStream()
                        .findFirst());
    }

    private List<Object[]> rows(String jpql, String id) {
        return entities.createQuery(jpql, Object[].class).setParameter("id", id).getResultList();
    }
}
