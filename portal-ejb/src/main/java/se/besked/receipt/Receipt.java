package se.besked.receipt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.application.ApplicationStatus;
import se.besked.shared.Ids;

/**
 * A paper of one application: a receipt, an invoice, a certificate. It is one file, or several photos that are its
 * pages; the same file may be a paper of another month too.
 */
@Entity
@Table(name = "receipt")
public class Receipt {

    /** How it came: sent by the citizen; all others were scanned by staff, who say how they got it. */
    public enum Way {
        SENT,
        DESK,
        POST,
        MEETING,
        /** With an application on paper. */
        PAPER;

        /** Whether staff scanned it. */
        public boolean byStaff() {
            return this != SENT;
        }

        /** As staff say it in a form; at the desk if that is none of the ways. */
        public static Way scanned(String said) {
            return Arrays.stream(values())
                    .filter(way -> way.byStaff() && way.name().equals(said))
                    .findFirst()
                    .orElse(DESK);
        }
    }

    @Id
    private String id;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_from")
    private String receivedFrom;

    @Enumerated(EnumType.STRING)
    private Way way;

    private boolean late;

    @Column(name = "in_words")
    private String inWords;

    @Column(name = "in_words_from")
    private String inWordsFrom;

    @ElementCollection
    @CollectionTable(name = "receipt_file", joinColumns = @JoinColumn(name = "receipt_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    private List<String> fileIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "receipt_use", joinColumns = @JoinColumn(name = "receipt_id"))
    @Column(name = "target")
    private Set<String> targets = new HashSet<>();

    protected Receipt() {}

    /** @param late whether the application had already come in */
    Receipt(
            String applicationId,
            String caseId,
            List<String> fileIds,
            Instant now,
            String receivedFrom,
            Way way,
            boolean late) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.caseId = caseId;
        this.fileIds.addAll(fileIds);
        this.receivedAt = now;
        this.receivedFrom = receivedFrom;
        this.way = way;
        this.late = late;
    }

    /** One more page or file, at the end. */
    void append(String fileId) {
        if (!fileIds.contains(fileId)) {
            fileIds.add(fileId);
        }
    }

    /** @param to place from 0; beyond the end is the end */
    void move(String fileId, int to) {
        if (fileIds.remove(fileId)) {
            fileIds.add(Math.max(0, Math.min(to, fileIds.size())), fileId);
        }
    }

    void takeOut(String fileId) {
        fileIds.remove(fileId);
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

    /** @param words what stands on the paper, for whoever cannot see it; blank takes them away */
    void describe(String words, Actor by) {
        boolean nothing = words == null || words.isBlank();
        inWords = nothing ? null : words.strip();
        inWordsFrom = nothing ? null : by.id();
    }

    /**
     * The applicants may remove what they have not sent yet; an officer may take back their own scan (a paper laid
     * under the wrong name) until the month is decided. Everything else stays as evidence.
     */
    boolean mayBeRemovedBy(Actor actor, ApplicationStatus status) {
        if (actor instanceof Citizen) {
            return status == ApplicationStatus.DRAFT;
        }
        return way.byStaff()
                && receivedFrom.equals(actor.id())
                && (status == ApplicationStatus.DRAFT || status.withOffice());
    }

    /**
     * Whether one more page may be added: to what may still be taken away, and by its sender to a paper that came after
     * the application, which nothing that was sent is changed by.
     */
    boolean mayGrowBy(Actor actor, ApplicationStatus status) {
        return mayBeRemovedBy(actor, status) || late && receivedFrom.equals(actor.id()) && status.withOffice();
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

    /** Its files in order. */
    public List<String> fileIds() {
        return List.copyOf(fileIds);
    }

    /** As {@link PaperTarget#written()}. */
    public Set<String> targets() {
        return Set.copyOf(targets);
    }

    /**
     * What everybody who may see the paper is told of it.
     *
     * @param files at least its own, by id
     */
    Paper paper(Map<String, PaperFile> files) {
        return new Paper(
                id,
                receivedAt,
                way,
                late,
                inWords,
                fileIds.stream().map(files::get).map(PaperFile::sheet).toList(),
                targets());
    }
}
