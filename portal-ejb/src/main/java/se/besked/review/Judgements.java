package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.besked.application.Application;
import se.besked.shared.PageRead;

/**
 * What officers have said: judgements, months added for jobbstimulans, signatures done without. The services hold the
 * rules.
 */
@ApplicationScoped
public class Judgements {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    public Judgements(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    void add(Judgement judgement) {
        entities.persist(judgement);
    }

    void add(StimulusMonth month) {
        entities.persist(month);
    }

    void add(SignatureWaiver waiver) {
        entities.persist(waiver);
    }

    /** Every judgement of each row, oldest first. */
    Map<String, List<Judgement>> history(String applicationId) {
        return page.once(List.of("judgements", applicationId), () -> readHistory(applicationId));
    }

    private Map<String, List<Judgement>> readHistory(String applicationId) {
        Map<String, List<Judgement>> byRow = new LinkedHashMap<>();
        entities.createQuery(
                        "select j from Judgement j where j.applicationId = :id order by j.rowKey, j.sequence",
                        Judgement.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .forEach(judgement -> byRow.computeIfAbsent(judgement.rowKey(), any -> new ArrayList<>())
                        .add(judgement));
        return byRow;
    }

    /** Of each of these people, by person id; nobody without one is there. */
    Map<String, List<StimulusMonth>> stimulusMonths(Collection<String> personIds) {
        return entities.createQuery(
                        "select m from StimulusMonth m where m.personId in :ids and m.withdrawnAt is null"
                                + " order by m.month",
                        StimulusMonth.class)
                .setParameter("ids", personIds)
                .getResultStream()
                .collect(Collectors.groupingBy(StimulusMonth::personId));
    }

    List<SignatureWaiver> waivers(String applicationId) {
        return entities.createQuery(
                        "select w from SignatureWaiver w where w.applicationId = :id", SignatureWaiver.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Each of these people's applications that have come in and stand, by person id, the oldest month first. */
    public Map<String, List<Application>> applicationsOf(Collection<String> personIds) {
        return entities.createQuery(
                        "select f.personId, a from Filing f join f.application a where f.personId in :ids"
                                + " and a.openKey is not null and a.number is not null order by a.month",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Application) row[1], Collectors.toList())));
    }

    Optional<StimulusMonth> stimulusMonth(String personId, YearMonth month) {
        return stimulusMonths(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .filter(added -> added.month().equals(month))
                .findFirst();
    }
}
