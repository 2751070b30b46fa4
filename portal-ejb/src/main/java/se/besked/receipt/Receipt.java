package se.besked.receipt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.application.ApplicationStatus;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;
import se.besked.shared.Ids;

/**
 * A paper of one application: a receipt, an invoice, a certificate. It was looked at before it was taken; its original is
 * kept as evidence and shown to nobody, its pages are shown as pictures.
 */
@Entity
@Table(name = "receipt")
public class Receipt {

    /** How it came: sent by the citizen, or scanned at the desk. */
    public enum Way {
        SENT, DESK
    }

    @Id
    private String id;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "case_id")
    private String caseId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long bytes;

    private String sha256;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_from")
    private String receivedFrom;

    @Enumerated(EnumType.STRING)
    private Way way;

    private boolean late;

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.ALL)
    @OrderBy("page")
    private List<ReceiptPage> pages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "receipt_use", joinColumns = @JoinColumn(name = "receipt_id"))
    @Column(name = "target")
    private Set<String> targets = new HashSet<>();

    protected Receipt() {}

    /** @param late whether the application had already come in */
    Receipt(String applicationId, String caseId, SpooledFile file, FileKind kind, List<Picture> pictures, Instant now,
            String receivedFrom, Way way, boolean late) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.caseId = caseId;
        this.name = file.name();
        this.kind = kind;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.receivedAt = now;
        this.receivedFrom = receivedFrom;
        this.way = way;
        this.late = late;
        pictures.forEach(picture -> pages.add(new ReceiptPage(this, picture)));
    }

    void showsSomethingAbout(PaperTarget target) {
        targets.add(target.written());
    }

    /** A paper that shows nothing else any more is about the month. */
    void showsNothingAbout(PaperTarget target) {
        targets.remove(target.written());
        if (targets.isEmpty()) {
            showsSomethingAbout(PaperTarget.month());
        }
    }

    boolean isAbout(PaperTarget target) {
        return targets.contains(target.written());
    }

    /**
     * The applicants may remove what they have not sent yet; an officer may take back their own scan (a paper laid under the
     * wrong name) until the month is decided. Everything else stays as evidence.
     */
    boolean mayBeRemovedBy(Actor actor, ApplicationStatus status) {
        if (actor instanceof Citizen) {
            return status == ApplicationStatus.DRAFT;
        }
        return way == Way.DESK && receivedFrom.equals(actor.id()) && (status == ApplicationStatus.DRAFT || status.withOffice());
    }

    public String id() {
        return id;
    }

    public String applicationId() {
        return applicationId;
    }

    public String caseId() {
        return caseId;
    }

    /** What the sender called it; personal data. May be empty. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** Size of the original in bytes. */
    public long bytes() {
        return bytes;
    }

    /** SHA-256 of the original, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Person id or officer id. */
    public String receivedFrom() {
        return receivedFrom;
    }

    public Way way() {
        return way;
    }

    /** Whether it came after the application did. */
    public boolean late() {
        return late;
    }

    public List<ReceiptPage> pages() {
        return List.copyOf(pages);
    }

    /** As {@link PaperTarget#written()}. */
    public Set<String> targets() {
        return Set.copyOf(targets);
    }

    /** What everybody who may see the paper is told of it. */
    public Paper paper() {
        return new Paper(
                id, name, kind, bytes, sha256, receivedAt, way, late, pages.stream().map(ReceiptPage::page).toList(), targets());
    }
}
