package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.access.CaseFilter;
import se.besked.access.Staff;

/** The rows of the worklist in the database. A repository: its service holds the access rules. */
@ApplicationScoped
public class WorkRows {

    private static final String ROW = "new se.besked.worklist.WorkRow(a.id, a.number, c.id, c.number, lead.name,"
            + " (select min(p.name) from CaseMember p where p.socialCase = c and p.leftMonth is null"
            + " and p.role = se.besked.casework.MemberRole.CO_APPLICANT),"
            + " a.month, a.status, a.channel, a.arrivedOn, a.dueOn, c.responsibleOfficerId,"
            + " (select o.name from Officer o where o.id = c.responsibleOfficerId), c.protectedIdentity)";

    private static final String FROM = " from Application a, SocialCase c, CaseMember lead where a.caseId = c.id"
            + " and lead.socialCase = c and lead.role = se.besked.casework.MemberRole.APPLICANT and "
            + "lead.leftMonth is null";

    private static final String WAITING = " and a.status in (se.besked.application.ApplicationStatus.SUBMITTED,"
            + " se.besked.application.ApplicationStatus.IN_REVIEW)";

    private final EntityManager entities;

    @Inject
    public WorkRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Whose rows, which of them, and in what order. */
    record Wanted(Staff staff, CaseFilter filter, WorkQuery query) {

        private String where() {
            return FROM + WAITING + " and " + query.scope().condition() + query.condition() + " and " + filter.jpql();
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> made) {
            return query.bind(query.scope().bind(filter.bind(made), staff));
        }
    }

    /**
     * From the place on, nearest first, at most so many; backwards too. A place that is not there is the list's end.
     */
    List<WorkRow> read(Wanted wanted, WorkPlace from, int most) {
        boolean descending = wanted.query().descending() != from.backwards();
        WorkOrder order = wanted.query().order();
        Optional<Object[]> place = from.from() == null ? Optional.empty() : place(wanted, from.from());
        List<WorkRow> rows = new ArrayList<>();
        for (String stretch : place.isPresent() ? order.beyond(descending) : List.of("")) {
            if (rows.size() < most) {
                TypedQuery<WorkRow> query = wanted.bind(entities.createQuery(
                        "select " + ROW + wanted.where() + stretch + order.orderBy(descending), WorkRow.class));
                place.ifPresent(at -> order.bind(query, stretch, at));
                rows.addAll(query.setMaxResults(most - rows.size()).getResultList());
            }
        }
        return rows;
    }

    /** Where an application stands in the order, whether it waits or not: it may have been the last that was seen. */
    private Optional<Object[]> place(Wanted wanted, String applicationId) {
        return wanted.filter()
                .bind(entities.createQuery(
                        "select a.id, " + wanted.query().order().place() + FROM + " and a.id = :from and "
                                + wanted.filter().jpql(),
                        Object[].class))
                .setParameter("from", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** The officers who are responsible for what waits, null for nobody; of so many rows. */
    List<String> officers(Wanted wanted, int most) {
        return wanted.bind(entities.createQuery("select c.responsibleOfficerId, a.id" + wanted.where(), Object[].class))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }
}
