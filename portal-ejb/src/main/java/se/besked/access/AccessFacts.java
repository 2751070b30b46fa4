package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.shared.NotFoundException;

/** Looks up what the conditions ask about: the one who acts, and one case. */
@ApplicationScoped
class AccessFacts {

    private final EntityManager entities;

    @Inject
    AccessFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws NotFoundException for an officer who is unknown or no longer active */
    ActorFacts of(Actor actor, RuleTable table) {
        if (actor instanceof Citizen citizen) {
            return new ActorFacts(citizen.id(), table.ofCitizens(), Set.of());
        }
        String own =
                column("select o.identityNumber from Officer o where o.id = :id and o.active = true", actor.id())
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("officer"));
        Set<String> near = new HashSet<>(column(
                "select distinct m.identityNumber from CaseMember m, CaseMember self"
                        + " where m.socialCase = self.socialCase and self.identityNumber = :id"
                        + " and m.identityNumber is not null",
                own));
        near.addAll(column("select r.identityNumber from DeclaredRelative r where r.officerId = :id", actor.id()));
        near.add(own);
        List<String> roles = column("select r from Officer o join o.roles r where o.id = :id", actor.id());
        return new ActorFacts(actor.id(), Set.copyOf(roles), Set.copyOf(near));
    }

    /** By columns, so that no entity is loaded before its service locks it. */
    Optional<CaseFacts> ofCase(String caseId) {
        return rows(
                        "select c.responsibleOfficerId, c.protectedIdentity, c.segment"
                                + " from SocialCase c where c.id = :id",
                        caseId)
                .stream()
                .findFirst()
                .map(row -> new CaseFacts(
                        (String) row[0], (Boolean) row[1], (String) row[2], members(caseId), assignments(caseId)));
    }

    Optional<SocialCase> openCase(CaseFilter filter) {
        return filter.bind(entities.createQuery(
                        "select c from SocialCase c where c.status = 'OPEN' and " + filter.jpql()
                                + " order by c.openedAt desc",
                        SocialCase.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<CaseFacts.Member> members(String caseId) {
        return rows(
                        "select m.role, m.personId, m.identityNumber, m.leftMonth"
                                + " from CaseMember m where m.socialCase.id = :id",
                        caseId)
                .stream()
                .map(row -> new CaseFacts.Member((MemberRole) row[0], (String) row[1], (String) row[2], row[3] == null))
                .toList();
    }

    private List<CaseFacts.Assignment> assignments(String caseId) {
        return rows("select a.subjectId, a.role from CaseAssignment a where a.caseId = :id", caseId).stream()
                .map(row -> new CaseFacts.Assignment((String) row[0], (String) row[1]))
                .toList();
    }

    private List<String> column(String jpql, String id) {
        return entities.createQuery(jpql, String.class).setParameter("id", id).getResultList();
    }

    private List<Object[]> rows(String jpql, String id) {
        return entities.createQuery(jpql, Object[].class).setParameter("id", id).getResultList();
    }
}
