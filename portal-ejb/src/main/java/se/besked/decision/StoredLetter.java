package se.besked.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.besked.i18n.Language;
import se.besked.shared.Ids;

/** That a letter was made, to whom and in which language. Its bytes lie sealed in the store, under its id. */
@Entity
@Table(name = "decision_letter")
public class StoredLetter {

    /** A letter has one part. */
    static final int PART = 0;

    @Id
    private String id;

    @Column(name = "decision_id")
    private String decisionId;

    @Column(name = "person_id")
    private String personId;

    private Language language;

    protected StoredLetter() {}

    StoredLetter(String decisionId, String personId, Language language) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.personId = personId;
        this.language = language;
    }

    String id() {
        return id;
    }

    String personId() {
        return personId;
    }

    Language language() {
        return language;
    }
}
