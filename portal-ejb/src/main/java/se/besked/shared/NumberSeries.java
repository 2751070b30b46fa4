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
    private final Clock clock;

    @Inject
    public NumberSeries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The next number, inside the caller's transaction: an act that fails takes none. */
    public String next(String series) {
        int year = LocalDate.now(clock).getYear();
        Last last = entities.find(Last.class, series + "-" + year, LockModeType.PESSIMISTIC_WRITE);
        if (last == null) {
            last = new Last(series + "-" + year);
            entities.persist(last);
        }
        return "%d-%06d".formatted(year, last.next());
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
