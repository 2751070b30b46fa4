package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** The applications with their line items, signatures and timeline. Services that use it hold the access rules. */
@ApplicationScoped
public class Applications {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    public Applications(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    void add(Application application) {
        entities.persist(application);
    }

    public Application get(String id) {
        return Optional.ofNullable(entities.find(Application.class, id))
                .orElseThrow(() -> new NotFoundException("application"));
    }

    /** These applications, by id. */
    public Map<String, Application> all(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Application a where a.id in :ids", Application.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    /** The same, locked until the transaction ends: for acts that must not happen twice side by side. */
    public Application getLocked(String id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("application"));
    }

    /** The household's application for the month, unless it was discarded or withdrawn. */
    public Optional<Application> standing(String caseId, YearMonth month) {
        return page.once(
                standingIn(caseId, month),
                () -> entities.createQuery("select a from Application a where a.openKey = :key", Application.class)
                        .setParameter("key", caseId + "/" + month)
                        .getResultStream()
                        .findFirst());
    }

    /** All of the case, newest month first. */
    public List<Application> ofCase(String caseId) {
        return page.once(
                List.of("applications", caseId),
                () -> entities.createQuery(
                                "select a from Application a where a.caseId = :caseId"
                                        + " order by a.month desc, a.begunAt desc",
                                Application.class)
                        .setParameter("caseId", caseId)
                        .getResultList());
    }

    /** The latest that has come in for a month before this one: what a new month starts from. */
    public Optional<Application> latestBefore(String caseId, YearMonth month) {
        return ofCase(caseId).stream()
                .filter(application -> application.month().isBefore(month)
                        && application.status().arrived())
                .findFirst();
    }

    public List<LineItem> items(String applicationId) {
        return page.once(
                itemsOf(applicationId),
                () -> entities.createQuery(
                                "select i from LineItem i where i.application.id = :id order by i.position, i.id",
                                LineItem.class)
                        .setParameter("id", applicationId)
                        .getResultList());
    }

    private static List<?> itemsOf(String applicationId) {
        return List.of("line items", applicationId);
    }

    private static List<?> standingIn(String caseId, YearMonth month) {
        return List.of("standing application", caseId, month);
    }

    /** That these have been read already, and stand for their months. */
    public void met(Collection<Application> standing) {
        standing.forEach(one -> page.known(standingIn(one.caseId(), one.month()), Optional.of(one)));
    }

    /** The line items of several applications, by application id; in order within each. */
    public Map<String, List<LineItem>> itemsByApplication(Collection<String> applicationIds) {
        Map<String, List<LineItem>> found = itemsOf(applicationIds).stream()
                .sorted(Comparator.comparing(LineItem::position).thenComparing(LineItem::id))
                .collect(Collectors.groupingBy(LineItem::applicationId));
        applicationIds.forEach(id -> page.known(itemsOf(id), found.getOrDefault(id, List.of())));
        return found;
    }

    /** The line items of several applications, in no order. */
    public List<LineItem> itemsOf(Collection<String> applicationIds) {
        return applicationIds.isEmpty()
                ? List.of()
                : entities.createQuery("select i from LineItem i where i.application.id in :ids", LineItem.class)
                        .setParameter("ids", applicationIds)
                        .getResultList();
    }

    public Optional<LineItem> item(String lineItemId) {
        return Optional.ofNullable(entities.find(LineItem.class, lineItemId));
    }

    public List<Signature> signatures(String applicationId) {
        return page.once(
                List.of("signatures", applicationId),
                () -> entities.createQuery(
                                "select s from Signature s where s.application.id = :id order by s.signedAt",
                                Signature.class)
                        .setParameter("id", applicationId)
                        .getResultList());
    }

    /** Who has signed each of these applications: person ids by application id. */
    public Map<String, Set<String>> signers(Collection<String> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entities.createQuery("select s from Signature s where s.application.id in :ids", Signature.class)
                        .setParameter("ids", applicationIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Signature::applicationId, Collectors.mapping(Signature::personId, Collectors.toSet())));
    }

    public List<TimelineEvent> timeline(String applicationId) {
        return page.once(
                List.of("timeline", applicationId),
                () -> entities.createQuery(
                                "select e from TimelineEvent e where e.application.id = :id"
                                        + " order by e.happenedAt, e.id",
                                TimelineEvent.class)
                        .setParameter("id", applicationId)
                        .getResultList());
    }

    Optional<Filing> filing(String personId, YearMonth month) {
        return Optional.ofNullable(entities.find(Filing.class, new Filing.Key(personId, month.toString())));
    }

    /** Sends what is pending to the database now, so that a broken key shows here. */
    void flush() {
        entities.flush();
    }
}
