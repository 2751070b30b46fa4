package se.besked.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.besked.shared.NotFoundException;

/** The officers and what the delegation rules let each of them decide. */
@ApplicationScoped
public class Officers {

    private final EntityManager entities;

    @Inject
    public Officers(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Officer officer) {
        entities.persist(officer);
    }

    public void add(Delegation delegation) {
        entities.persist(delegation);
    }

    public Officer get(String id) {
        return Optional.ofNullable(entities.find(Officer.class, id))
                .orElseThrow(() -> new NotFoundException("officer"));
    }

    /** The officer with this id, if it is an officer's. */
    public Optional<Officer> find(String id) {
        return Optional.ofNullable(entities.find(Officer.class, id));
    }

    public List<Officer> active() {
        return entities.createQuery("select o from Officer o where o.active = true order by o.name", Officer.class)
                .getResultList();
    }

    /**
     * The highest amount a month, in öre, that this officer may do this for on that day; {@link Long#MAX_VALUE} without
     * a limit, empty where no point of the rules lets them do it at all.
     */
    public Optional<Long> limit(String officerId, DelegatedAct act, LocalDate day) {
        return delegations(officerId)
                .filter(delegation -> delegation.covers(act, 0, day))
                .map(delegation -> delegation.highestOre() == null ? Long.MAX_VALUE : delegation.highestOre())
                .max(Long::compare);
    }

    /** The point of the rules by which this officer may do this, the narrowest that covers it; empty if none does. */
    public Optional<Delegation> delegation(String officerId, DelegatedAct act, long ore, LocalDate day) {
        return delegations(officerId)
                .filter(delegation -> delegation.covers(act, ore, day))
                .findFirst();
    }

    private Stream<Delegation> delegations(String officerId) {
        return entities.createQuery(
                        "select d from Delegation d where d.officerId = :officerId order by d.highestOre, d.point",
                        Delegation.class)
                .setParameter("officerId", officerId)
                .getResultStream();
    }
}
