package se.besked.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.YearMonth;

/** That a person has applied for a month: one row per adult, whose primary key lets only one submission through. */
@Entity
@Table(name = "filing")
@IdClass(Filing.Key.class)
public class Filing {

    @Id
    @Column(name = "person_id")
    private String personId;

    @Id
    @Column(name = "for_month")
    private String month;

    @Column(name = "application_id")
    private String applicationId;

    protected Filing() {}

    Filing(String personId, YearMonth month, String applicationId) {
        this.personId = personId;
        this.month = month.toString();
        this.applicationId = applicationId;
    }

    String applicationId() {
        return applicationId;
    }

    /** Person and month ({@code 2026-12}). */
    public record Key(String personId, String month) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
