package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.CaseFilter;
import se.besked.access.Staff;
import se.besked.shared.Page;
import se.besked.shared.PageRead;

/** The applications that wait for the office, by the day they are due, oldest first; paged in the database. */
@ApplicationScoped
@Transactional
public class Worklist {

    /** Which of those that the access rules let through. */
    public enum Scope {
        MINE("c.responsibleOfficerId = :me"),
        UNASSIGNED("c.responsibleOfficerId is null"),
        ALL("1 = 1");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query, Staff staff) {
            return condition.contains(":me") ? query.setParameter("me", staff.officerId()) : query;
        }
    }

    private static final int MOST_FOUND = 50;
    private static final int MOST_EXPORTED = 5_000;

    private static final String ROW = "select new se.besked.worklist.WorkRow(a.id, a.number, c.id, c.number, lead.name,"
            + " (select min(p.name) from CaseMember p where p.socialCase = c and p.leftMonth is null"
            + " and p.role = se.besked.casework.MemberRole.CO_APPLICANT),"
            + " a.month, a.status, a.channel, a.arrivedOn, a.dueOn, c.responsibleOfficerId,"
            + " (select o.name from Officer o where o.id = c.responsibleOfficerId), c.protectedIdentity)";

    private static final String FROM = " from Application a, SocialCase c, CaseMember lead where a.caseId = c.id"
            + " and lead.socialCase = c and lead.role = se.besked.casework.MemberRole.APPLICANT and "
            + "lead.leftMonth is null";

    private static final String WAITING = " and a.status in (se.besked.application.ApplicationStatus.SUBMITTED,"
            + " se.besked.application.ApplicationStatus.IN_REVIEW)";

    private final AccessRules rules;
    private final EntityManager entities;
    private final Clock clock;
    private final PageRead page;

    @Inject
    public Worklist(AccessRules rules, EntityManager entities, Clock clock, PageRead page) {
        this.rules = rules;
        this.entities = entities;
        this.clock = clock;
        this.page = page;
    }

    /** @param from index of the first row, from 0 */
    public Page<WorkRow> list(Staff staff, WorkQuery wanted, int from, int size) {
        CaseFilter filter = rules.cases(staff, Action.LIST);
        long total = wanted.narrowed()
                ? bind(
                                entities.createQuery("select count(a)" + where(wanted, filter), Long.class),
                                staff,
                                wanted,
                                filter)
                        .getSingleResult()
                : counts(staff).get(wanted.scope());
        List<WorkRow> rows = rows(staff, wanted, filter, from, size);
        rules.listed(staff, Action.LIST, caseIds(rows), "worklist " + wanted.scope());
        return new Page<>(rows, total, from);
    }

    /** The same rows to take away in a file, all at once: its own act on the trail. At most five thousand. */
    public List<WorkRow> export(Staff staff, WorkQuery wanted) {
        List<WorkRow> rows = rows(staff, wanted, rules.cases(staff, Action.EXPORT), 0, MOST_EXPORTED);
        rules.listed(staff, Action.EXPORT, caseIds(rows), "worklist " + wanted.scope());
        return rows;
    }

    private List<WorkRow> rows(Staff staff, WorkQuery wanted, CaseFilter filter, int from, int size) {
        String jpql = ROW + where(wanted, filter) + wanted.orderBy();
        return bind(entities.createQuery(jpql, WorkRow.class), staff, wanted, filter)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    private static String where(WorkQuery wanted, CaseFilter filter) {
        return where(wanted.scope(), filter) + wanted.condition();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Staff staff, WorkQuery wanted, CaseFilter filter) {
        return wanted.bind(wanted.scope().bind(filter.bind(query), staff));
    }

    private static List<String> caseIds(List<WorkRow> rows) {
        return rows.stream().map(WorkRow::caseId).toList();
    }

    /**
     * The application to take up after this one: the next below it of those that the officer is responsible for, in the
     * order they are due. After the last one, and after one that no longer waits, the topmost; empty where no other
     * waits.
     */
    public Optional<String> next(Staff staff, String applicationId) {
        CaseFilter filter = rules.cases(staff, Action.LIST);
        WorkQuery mine = WorkQuery.of(Scope.MINE);
        List<String> waiting = bind(
                        entities.createQuery("select a.id" + where(mine, filter) + mine.orderBy(), String.class),
                        staff,
                        mine,
                        filter)
                .getResultList();
        int at = waiting.indexOf(applicationId);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.get((at + 1) % waiting.size())).filter(next -> !next.equals(applicationId));
    }

    /** How many wait in each scope: counted for all of them at one go, and once for a page. */
    public Map<Scope, Long> counts(Staff staff) {
        CaseFilter filter = rules.cases(staff, Action.LIST);
        return page.once(List.of("worklist counts", staff, filter), () -> counted(staff, filter));
    }

    private Map<Scope, Long> counted(Staff staff, CaseFilter filter) {
        Scope[] scopes = Scope.values();
        String sums = Arrays.stream(scopes)
                .map(scope -> "sum(case when " + scope.condition + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        Object[] found = filter.bind(entities.createQuery("select " + sums + where(Scope.ALL, filter), Object[].class))
                .setParameter("me", staff.officerId())
                .getSingleResult();
        return IntStream.range(0, scopes.length)
                .boxed()
                .collect(Collectors.toMap(
                        at -> scopes[at], at -> found[at] == null ? 0 : ((Number) found[at]).longValue()));
    }

    private static String where(Scope scope, CaseFilter filter) {
        return FROM + WAITING + " and " + scope.condition + " and " + filter.jpql();
    }

    /**
     * Searches by name, identity number, case number or application number, and by nothing else (förordning 2001:637 §
     * 15). The ids found are logged, the term is not.
     *
     * @return at most fifty
     */
    public List<FoundCase> search(Staff staff, String term) {
        return find(staff, term, Action.SEARCH);
    }

    /** The same cases to take away in a file. */
    public List<FoundCase> exportFound(Staff staff, String term) {
        return find(staff, term, Action.EXPORT);
    }

    private List<FoundCase> find(Staff staff, String term, Action action) {
        CaseFilter filter = rules.cases(staff, action);
        SearchTerm wanted = SearchTerm.of(term, LocalDate.now(clock));
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<FoundCase> found = wanted.bind(filter.bind(entities.createQuery(
                        "select distinct new se.besked.worklist.FoundCase(c.id, c.number,"
                                + " (select min(f.name) from CaseMember f where f.socialCase = c and "
                                + "f.leftMonth is null"
                                + " and f.role = se.besked.casework.MemberRole.APPLICANT),"
                                + " (select o.name from Officer o where o.id = c.responsibleOfficerId))"
                                + " from CaseMember m join m.socialCase c where " + wanted.jpql()
                                + " and " + filter.jpql(),
                        FoundCase.class)))
                .setMaxResults(MOST_FOUND)
                .getResultList();
        List<String> shown = found.stream().map(FoundCase::caseId).toList();
        rules.asked(staff, action, shown, hidden(wanted, shown), "search");
        return found;
    }

    /** Of somebody who is searched for by number, the cases that are not shown: the search is on their trail too. */
    private List<String> hidden(SearchTerm wanted, List<String> shown) {
        if (!wanted.exact()) {
            return List.of();
        }
        List<String> hidden = new ArrayList<>(wanted.bind(entities.createQuery(
                        "select distinct c.id from CaseMember m join m.socialCase c where " + wanted.jpql(),
                        String.class))
                .getResultList());
        hidden.removeAll(shown);
        return hidden;
    }
}
