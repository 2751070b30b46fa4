package se.besked.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

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

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    protected Filing() {}

    Filing(String personId, Application application) {
        this.personId = personId;
        this.month = application.month().toString();
        this.application = application;
    }

    Application application() {
        return application;
    }

    /** Person and month ({@code 2026-12}). */
    public record Key(String personId, String month) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
