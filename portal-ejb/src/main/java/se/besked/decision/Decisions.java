package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.access.CaseFilter;
import se.besked.application.Application;
import se.besked.norm.Grants;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** The decisions, and those that are prepared. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class Decisions {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    public Decisions(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    void add(Decision decision) {
        Set<String> known = settled(decision.applicationId()).stream()
                .map(DecidedRow::rowKey)
                .collect(Collectors.toSet());
        entities.persist(decision);
        DecisionContent content = decision.content();
        content.rows()
                .forEach(row -> entities.persist(new DecidedRow(decision, row.key(), row.outcome(), row.grantedOre())));
        // An income that an earlier decision counted is in this calculation too; it is settled once.
        content.calculation().incomes().stream()
                .filter(row -> !known.contains(row.key()))
                .forEach(row ->
                        entities.persist(new DecidedRow(decision, row.key(), RowOutcome.COUNTED, row.amountOre())));
        entities.flush();
    }

    void add(StoredLetter letter) {
        entities.persist(letter);
    }

    List<StoredLetter> letters(String decisionId) {
        return entities.createQuery("select l from StoredLetter l where l.decisionId = :id", StoredLetter.class)
                .setParameter("id", decisionId)
                .getResultList();
    }

    void add(PreparedDecision prepared) {
        entities.persist(prepared);
    }

    void remove(PreparedDecision prepared) {
        entities.remove(prepared);
    }

    void flush() {
        entities.flush();
    }

    public Decision get(String id) {
        return Optional.ofNullable(entities.find(Decision.class, id))
                .orElseThrow(() -> new NotFoundException("decision"));
    }

    /** The same, locked until the transaction ends. */
    Decision getLocked(String id) {
        return Optional.ofNullable(entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("decision"));
    }

    /** In the order they were made. */
    public List<Decision> ofApplication(String applicationId) {
        return page.once(
                List.of("decisions", applicationId),
                () -> withParties("d.applicationId = :id", applicationId).toList());
    }

    /** Of several applications, by application id, in the order they were made. */
    public Map<String, List<Decision>> ofApplications(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Decision>> found = withParties("d.applicationId in :id", applicationIds)
                .collect(Collectors.groupingBy(Decision::applicationId));
        applicationIds.forEach(id -> page.known(List.of("decisions", id), found.getOrDefault(id, List.of())));
        return found;
    }

    /** In one statement; a couple's decision comes once for each adult, and is one all the same. */
    private Stream<Decision> withParties(String condition, Object id) {
        return entities
                .createQuery(
                        "select d from Decision d left join fetch d.parties p where " + condition
                                + " order by d.number, p.position",
                        Decision.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .distinct();
    }

    /** Rows that a decision has settled: all but those left for later. */
    List<DecidedRow> settled(String applicationId) {
        return page.once(
                List.of("settled rows", applicationId),
                () -> entities.createQuery(
                                "select r from DecidedRow r where r.applicationId = :id"
                                        + " and r.outcome <> se.besked.decision.RowOutcome.LATER",
                                DecidedRow.class)
                        .setParameter("id", applicationId)
                        .getResultList());
    }

    /** The same of several applications at one go, known from then on while a page is read. */
    void settled(Collection<String> applicationIds) {
        Map<String, List<DecidedRow>> found = entities.createQuery(
                        "select r from DecidedRow r where r.applicationId in :ids"
                                + " and r.outcome <> se.besked.decision.RowOutcome.LATER",
                        DecidedRow.class)
                .setParameter("ids", applicationIds)
                .getResultStream()
                .collect(Collectors.groupingBy(DecidedRow::applicationId));
        applicationIds.forEach(id -> page.known(List.of("settled rows", id), found.getOrDefault(id, List.of())));
    }

    /**
     * Each of these people's applications that have come in and stand, by person id, the oldest month first, with the
     * decisions of each in the order they were made.
     */
    Map<String, Map<Application, List<Decision>>> ofPeople(Collection<String> personIds) {
        Map<String, Map<Application, List<Decision>>> months = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select f.personId, a, d from Application a left join Decision d on d.applicationId = a.id,"
                                + " Filing f where f.application = a and f.personId in :ids"
                                + " and a.openKey is not null and a.number is not null order by a.month, d.number",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()) {
            List<Decision> decided = months.computeIfAbsent((String) row[0], none -> new LinkedHashMap<>())
                    .computeIfAbsent((Application) row[1], none -> new ArrayList<>());
            if (row[2] != null) {
                decided.add((Decision) row[2]);
            }
        }
        months.values()
                .forEach(of -> of.forEach((month, decided) -> page.known(List.of("decisions", month.id()), decided)));
        return months;
    }

    /** What the decisions of an application have granted together. */
    Grants granted(String applicationId) {
        return ofApplication(applicationId).stream()
                .map(decision -> new Grants(
                        decision.supportOre() + decision.otherOre(), decision.supportOre(), decision.otherOre()))
                .reduce(Grants.NOTHING, Grants::plus);
    }

    Optional<PreparedDecision> prepared(String applicationId) {
        return Optional.ofNullable(entities.find(PreparedDecision.class, applicationId));
    }

    List<PreparedDecision> handedTo(String officerId, CaseFilter filter) {
        return filter.bind(entities.createQuery(
                        "select p from PreparedDecision p, Application a, SocialCase c where p.handedTo = :id"
                                + " and a.id = p.applicationId and c.id = a.caseId and " + filter.jpql()
                                + " order by p.handedAt",
                        PreparedDecision.class))
                .setParameter("id", officerId)
                .getResultList();
    }
}
