package se.besked.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.besked.shared.NotFoundException;

/** The cases. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class Cases {

    private final EntityManager entities;

    @Inject
    public Cases(EntityManager entities) {
        this.entities = entities;
    }

    public void add(SocialCase socialCase) {
        entities.persist(socialCase);
    }

    public void add(CaseNote note) {
        entities.persist(note);
    }

    public void add(CaseAssignment assignment) {
        entities.persist(assignment);
    }

    public void remove(CaseAssignment assignment) {
        entities.remove(assignment);
    }

    public SocialCase get(String id) {
        return Optional.ofNullable(entities.find(SocialCase.class, id))
                .orElseThrow(() -> new NotFoundException("case"));
    }

    /** The same, locked until the transaction ends. */
    public SocialCase getLocked(String id) {
        return Optional.ofNullable(entities.find(SocialCase.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("case"));
    }

    public Optional<SocialCase> find(String id) {
        return Optional.ofNullable(entities.find(SocialCase.class, id));
    }

    public Optional<CaseNote> note(String id) {
        return Optional.ofNullable(entities.find(CaseNote.class, id));
    }

    /** Those of these cases, by id, whose people have a protected identity. */
    public Set<String> ofProtected(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select c.id from SocialCase c where c.id in :ids and c.protectedIdentity = true",
                                String.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** The open case in which this person is an adult; a person has one at most. */
    public Optional<SocialCase> ofPerson(String personId) {
        return entities.createQuery(
                        "select m.socialCase from CaseMember m where m.personId = :personId and m.leftMonth is null"
                                + " and m.socialCase.status = 'OPEN' order by m.socialCase.openedAt desc",
                        SocialCase.class)
                .setParameter("personId", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ids of the cases that somebody with this number belongs to as an adult, newest first.
     *
     * @param identityNumber twelve digits
     * @param present whether those are meant that they belong to today, or those that they have left
     */
    public List<String> withAdult(String identityNumber, boolean present) {
        return entities.createQuery(
                        "select m.socialCase.id from CaseMember m where m.identityNumber = :number"
                                + " and m.role in (se.besked.casework.MemberRole.APPLICANT,"
                                + " se.besked.casework.MemberRole.CO_APPLICANT)"
                                + " and m.leftMonth is " + (present ? "null" : "not null")
                                + " order by m.socialCase.openedAt desc",
                        String.class)
                .setParameter("number", identityNumber)
                .getResultList();
    }

    /** Ids of the other open cases that an adult of this one belongs to or has belonged to as an adult. */
    public List<String> beside(String caseId) {
        return entities.createQuery(
                        "select distinct c.id from SocialCase c join c.members m, CaseMember own"
                                + " where own.socialCase.id = :caseId and own.role in :adults"
                                + " and m.identityNumber = own.identityNumber and m.role in :adults"
                                + " and c.status = 'OPEN' and c.id <> :caseId",
                        String.class)
                .setParameter("caseId", caseId)
                .setParameter("adults", List.of(MemberRole.APPLICANT, MemberRole.CO_APPLICANT))
                .getResultList();
    }

    /** That somebody, an officer or a person, has this part in the case. */
    public Optional<CaseAssignment> assignment(String caseId, String subjectId, String role) {
        return entities.createQuery(
                        "select a from CaseAssignment a where a.caseId = :caseId and a.subjectId = :subjectId"
                                + " and a.role = :role",
                        CaseAssignment.class)
                .setParameter("caseId", caseId)
                .setParameter("subjectId", subjectId)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    /** The case with its notes, newest first; the officers whom they name are read with them. */
    public CaseFile file(String id) {
        List<Object[]> rows = entities.createQuery(
                        "select c, n, responsible, author from SocialCase c"
                                + " left join Officer responsible on responsible.id = c.responsibleOfficerId"
                                + " left join CaseNote n on n.caseId = c.id"
                                + " left join Officer author on author.id = n.officerId"
                                + " where c.id = :id order by n.writtenAt desc, n.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException("case");
        }
        return new CaseFile(
                (SocialCase) rows.get(0)[0],
                rows.stream()
                        .map(row -> (CaseNote) row[1])
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Notes of the case, newest first. */
    public List<CaseNote> notes(String caseId) {
        return entities.createQuery(
                        "select n from CaseNote n where n.caseId = :caseId order by n.writtenAt desc, n.id",
                        CaseNote.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
