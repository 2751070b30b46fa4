package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.shared.NotFoundException;

/**
 * Who may reach whose data. The first line of every service method that touches a person's data is one of these; each
 * throws {@link NotFoundException} where access is not given, and the rules for staff leave an audit row first.
 */
@ApplicationScoped
public class AccessRules {

    private final EntityManager entities;
    private final AuditTrail audit;

    @Inject
    public AccessRules(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** An adult of the case's household. Children and visiting children reach nothing, nor do persons who have left. */
    public void citizenOf(Citizen citizen, String caseId) {
        long found = entities.createQuery(
                        "select count(m) from CaseMember m where m.socialCase.id = :caseId and m.personId = :personId"
                                + " and m.role in (se.besked.casework.MemberRole.APPLICANT, "
                                + "se.besked.casework.MemberRole.CO_APPLICANT)"
                                + " and m.leftMonth is null",
                        Long.class)
                .setParameter("caseId", caseId)
                .setParameter("personId", citizen.personId())
                .getSingleResult();
        if (found == 0) {
            throw new NotFoundException("case");
        }
    }

    /** A person who reads or changes what is theirs alone. */
    public void self(Citizen citizen, String personId) {
        if (!citizen.personId().equals(personId)) {
            throw new NotFoundException("person");
        }
    }

    /**
     * An officer who opens a case: any unprotected one, a protected one only where responsible. The act is on the audit
     * trail before anything is read; a refused attempt is too.
     *
     * @param detail ids only, at most 200 characters
     */
    public void staffMayOpen(Staff staff, String caseId, AuditAction action, String detail) {
        if (!mayOpen(staff, caseId)) {
            audit.record(staff.officerId(), AuditAction.REFUSED_ACCESS, caseId, action.name());
            throw new NotFoundException("case");
        }
        audit.record(staff.officerId(), action, caseId, detail);
    }

    /** Either kind of actor, on a case. */
    public void mayOpen(Actor actor, String caseId, AuditAction action, String detail) {
        if (actor instanceof Citizen citizen) {
            citizenOf(citizen, caseId);
        } else {
            staffMayOpen((Staff) actor, caseId, action, detail);
        }
    }

    /** An officer at work, for lists and searches: the ids found are logged with {@link #listed}. */
    public void staff(Staff staff) {
        officer(staff);
    }

    /** Logs what a list is about to show; call it before the rows leave the service. */
    public void listed(Staff staff, AuditAction action, Collection<String> caseIds, String detail) {
        audit.recordAll(staff.officerId(), action, caseIds, detail);
    }

    private boolean mayOpen(Staff staff, String caseId) {
        officer(staff);
        List<Object[]> rows = entities.createQuery(
                        "select c.responsibleOfficerId, c.protectedIdentity from SocialCase c where c.id = :caseId",
                        Object[].class)
                .setParameter("caseId", caseId)
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        boolean protectedIdentity = (Boolean) rows.get(0)[1];
        return !protectedIdentity || staff.officerId().equals(rows.get(0)[0]);
    }

    private void officer(Staff staff) {
        long found = entities.createQuery(
                        "select count(o) from Officer o where o.id = :id and o.active = true", Long.class)
                .setParameter("id", staff.officerId())
                .getSingleResult();
        if (found == 0) {
            throw new NotFoundException("officer");
        }
    }
}
