package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;

/** Numbers that people read to each other on the phone, one series a year: {@code 2026-000123}. */
@ApplicationScoped
public class NumberSeries {

    private final EntityManager entities;
    private final NamedLock locks;
    private final Clock clock;

    @Inject
    public NumberSeries(EntityManager entities, NamedLock locks, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.clock = clock;
    }

    /** The next number, inside the caller's transaction: an act that fails takes none. */
    public String next(String series) {
        int year = LocalDate.now(clock).getYear();
        return "%d-%06d".formatted(year, last(series + "-" + year).next());
    }

    private Last last(String id) {
        Last last = entities.find(Last.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (last == null) {
            // The first of a year: several may come at once, and one of them begins the series.
            locks.take(NamedLock.NUMBER_SERIES);
            last = entities.find(Last.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        if (last == null) {
            last = new Last(id);
            entities.persist(last);
        }
        return last;
    }

    /** The last number given in one series and year. */
    @Entity(name = "LastNumber")
    @Table(name = "number_series")
    public static class Last {

        @Id
        private String id;

        @Column(name = "last_number")
        private long lastNumber;

        protected Last() {}

        Last(String id) {
            this.id = id;
        }

        long next() {
            return ++lastNumber;
        }
    }
}
