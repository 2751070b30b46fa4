package se.besked.application;

import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import se.besked.shared.Json;

/** What has been typed on one step, valid or not, as it was typed. */
@Entity
@Table(name = "draft_step")
@IdClass(DraftStep.Key.class)
public class DraftStep {

    @Id
    @Column(name = "application_id")
    private String applicationId;

    @Id
    private String step;

    @Version
    private long version;

    @Lob
    private String answers;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected DraftStep() {}

    DraftStep(String applicationId, String step) {
        this.applicationId = applicationId;
        this.step = step;
    }

    void save(Map<String, String> raw, String personId, Instant now) {
        answers = Json.write(raw);
        savedBy = personId;
        savedAt = now;
    }

    String step() {
        return step;
    }

    long version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }

    Map<String, String> answers() {
        return Json.read(answers, new TypeToken<Map<String, String>>() {}.getType());
    }

    /** Application and step. */
    public record Key(String applicationId, String step) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
