package se.besked.filling;

import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import se.besked.shared.Json;

/** What has been typed on one step, valid or not, as it was typed. */
@Entity
@Table(name = "saved_step")
@IdClass(SavedStep.Key.class)
public class SavedStep {

    @Id
    @ManyToOne
    @JoinColumn(name = "draft_id")
    private Draft draft;

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

    protected SavedStep() {}

    SavedStep(Draft draft, String step) {
        this.draft = draft;
        this.step = step;
    }

    void save(Map<String, String> raw, String by, Instant now) {
        answers = Json.write(raw);
        savedBy = by;
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

    /** Draft and step. */
    public record Key(String draft, String step) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
