package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.application.Application;

/**
 * What officers have said: judgements, months added for jobbstimulans, signatures done without. The services hold the
 * rules.
 */
@ApplicationScoped
public class Judgements {

    private final EntityManager entities;

    @Inject
    public Judgements(EntityManager entities) {
        this.entities = entities;
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

    List<StimulusMonth> stimulusMonths(String personId) {
        return entities.createQuery(
                        "select m from StimulusMonth m where m.personId = :id and m.withdrawnAt is null order "
                                + "by m.month",
                        StimulusMonth.class)
                .setParameter("id", personId)
                .getResultList();
    }

    List<SignatureWaiver> waivers(String applicationId) {
        return entities.createQuery(
                        "select w from SignatureWaiver w where w.applicationId = :id", SignatureWaiver.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The months of the person's applications that have come in and stand, oldest first. */
    public List<Application> applicationsOf(String personId) {
        return entities.createQuery(
                        "select a from Filing f join f.application a where f.personId = :id"
                                + " and a.openKey is not null and a.number is not null order by a.month",
                        Application.class)
                .setParameter("id", personId)
                .getResultList();
    }

    Optional<StimulusMonth> stimulusMonth(String personId, YearMonth month) {
        return stimulusMonths(personId).stream()
                .filter(added -> added.month().equals(month))
                .findFirst();
    }
}
