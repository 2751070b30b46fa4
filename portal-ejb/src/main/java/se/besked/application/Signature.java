package se.besked.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One adult's signature on exactly what the hash stands for. */
@Entity
@Table(name = "signature")
@IdClass(Signature.Key.class)
public class Signature {

    /** By hand on paper: there is no content hash. */
    public static final String ON_PAPER = "paper";

    /** By the stand-in for an e-ID. */
    public static final String DEMONSTRATION = "demonstration";

    @Id
    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Id
    @Column(name = "person_id")
    private String personId;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String method;

    @Column(name = "content_sha256")
    private String contentSha256;

    protected Signature() {}

    Signature(Application application, String personId, Instant signedAt, String method, String contentSha256) {
        this.application = application;
        this.personId = personId;
        this.signedAt = signedAt;
        this.method = method;
        this.contentSha256 = contentSha256;
    }

    String applicationId() {
        return application.id();
    }

    public String personId() {
        return personId;
    }

    /** By hand: at the beginning of the day that stands on the paper. */
    public Instant signedAt() {
        return signedAt;
    }

    /** How: the e-ID's name, {@code demonstration}, or {@code paper}. */
    public String method() {
        return method;
    }

    /** Whether it was made with the stand-in for an e-ID, and so proves nothing. */
    public boolean demonstration() {
        return DEMONSTRATION.equals(method);
    }

    public boolean onPaper() {
        return ON_PAPER.equals(method);
    }

    public String contentSha256() {
        return contentSha256;
    }

    /** Application and person. */
    public record Key(String application, String personId) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
