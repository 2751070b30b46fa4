package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.application.AccountChange;
import se.besked.application.ApplicationTimeline;
import se.besked.application.TimelineEvent;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.PageRead;

/**
 * What officers have said: judgements, months added for jobbstimulans, signatures done without. The services hold the
 * rules.
 */
@ApplicationScoped
public class Judgements {

    private final EntityManager entities;
    private final People people;
    private final PageRead page;

    @Inject
    public Judgements(EntityManager entities, People people, PageRead page) {
        this.entities = entities;
        this.people = people;
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

    /** Of each of these people, by person id; the people are met on the way, which a page asks about too. */
    Map<String, List<StimulusMonth>> stimulusMonths(Collection<String> personIds) {
        Map<String, Person> met = new HashMap<>();
        Map<String, List<StimulusMonth>> months = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select p, m from Person p left join StimulusMonth m on m.personId = p.id"
                                + " and m.withdrawnAt is null where p.id in :ids order by m.month",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()) {
            Person person = (Person) row[0];
            met.put(person.id(), person);
            List<StimulusMonth> own = months.computeIfAbsent(person.id(), none -> new ArrayList<>());
            if (row[1] != null) {
                own.add((StimulusMonth) row[1]);
            }
        }
        people.met(personIds, met);
        return months;
    }

    List<SignatureWaiver> waivers(String applicationId) {
        return entities.createQuery(
                        "select w from SignatureWaiver w where w.applicationId = :id", SignatureWaiver.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Who has signed, by person id, and what an officer answers for of those who have not: at one go. */
    Signed signed(String applicationId) {
        List<Object[]> rows = entities.createQuery(
                        "select s.personId, w, e from Application a left join Signature s on s.application = a"
                                + " left join SignatureWaiver w on w.applicationId = a.id"
                                + " left join TimelineEvent e on e.application = a and e.kind = :changed"
                                + " where a.id = :id",
                        Object[].class)
                .setParameter("id", applicationId)
                .setParameter("changed", ApplicationTimeline.ACCOUNT_CHANGED.name())
                .getResultList();
        return new Signed(
                rows.stream()
                        .map(row -> (String) row[0])
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                rows.stream()
                        .map(row -> (SignatureWaiver) row[1])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rows.stream()
                        .map(row -> (TimelineEvent) row[2])
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(TimelineEvent::happenedAt))
                        .map(AccountChange::of)
                        .toList());
    }

    /** @param by person ids; @param waivers of those who have not; @param accountChanges by those who have */
    record Signed(Set<String> by, List<SignatureWaiver> waivers, List<AccountChange> accountChanges) {}

    Optional<StimulusMonth> stimulusMonth(String personId, YearMonth month) {
        return stimulusMonths(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .filter(added -> added.month().equals(month))
                .findFirst();
    }
}
