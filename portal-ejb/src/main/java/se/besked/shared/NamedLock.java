package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/**
 * Lets one at a time look whether something is there and write it if it is not: of two who do so at once the second
 * waits for the first and then finds it. For acts that are rare; a row that is there already is locked itself instead.
 */
@ApplicationScoped
public class NamedLock {

    /** Persons are entered and cases opened. */
    public static final String CASE_INTAKE = "case-intake";

    /** A series of numbers begins. */
    public static final String NUMBER_SERIES = "number-series";

    private final EntityManager entities;

    @Inject
    public NamedLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for it, and holds it until the caller's transaction ends. */
    public void take(String name) {
        entities.find(Held.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The row that is locked. */
    @Entity(name = "NamedLock")
    @Table(name = "named_lock")
    public static class Held {

        @Id
        private String name;

        protected Held() {}
    }
}
