package se.besked.receipt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.reading.Reading;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.shared.Ids;

/**
 * One file as it came: what it is, and how far its checks have come. The file itself lies sealed in the store; people
 * are shown the pictures of its pages, once it is {@link FileState#READY}.
 */
@Entity
@Table(name = "paper_file")
public class PaperFile {

    /** So often is it looked at, in the course of some minutes, before a person must. */
    static final int MOST_TRIES = 4;

    @Id
    private String id;

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

    private int turn;

    @Enumerated(EnumType.STRING)
    private FileState state = FileState.RECEIVED;

    @Enumerated(EnumType.STRING)
    private Refusal refusal;

    @Enumerated(EnumType.STRING)
    private ScanVerdict scan;

    private int tries;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private boolean cleaned;

    private String reading;

    @Column(name = "read_at")
    private Instant readAt;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("page")
    private List<PaperPage> pages = new ArrayList<>();

    protected PaperFile() {}

    /** @param turn quarter turns clockwise that the sender asks for, 0 to 3 */
    PaperFile(String caseId, SpooledFile file, FileKind kind, int turn, Instant now, String receivedFrom) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.name = PaperName.endingAs(kind, file.name());
        this.kind = kind;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.turn = Math.floorMod(turn, 4);
        this.receivedAt = now;
        this.receivedFrom = receivedFrom;
    }

    /** It could be read to its end; its pictures are in the store. */
    void inspected(Inspected inspected) {
        if (state == FileState.RECEIVED) {
            inspected.pictures().forEach(picture -> pages.add(new PaperPage(this, picture)));
            cleaned = inspected.cleaned().isPresent();
            state = FileState.QUARANTINED;
            tries = 0;
        }
    }

    /** The last word of the checks, unless it has been said already. */
    void scanned(ScanVerdict verdict, Instant now) {
        if (state == FileState.QUARANTINED) {
            scan = verdict;
            if (verdict.releases()) {
                state = FileState.READY;
                checkedAt = now;
            } else if (verdict == ScanVerdict.INFECTED) {
                refused(Refusal.INFECTED, now);
            } else {
                waits(now);
            }
        }
    }

    void refused(Refusal reason, Instant now) {
        state = FileState.REFUSED;
        refusal = reason;
        checkedAt = now;
        pages.clear();
        cleaned = false;
    }

    /** It could not be looked at now; it is tried again, later each time. */
    void waits(Instant now) {
        tries++;
        triedAt = now;
    }

    /** Looking at it came to no end. That says nothing against it, but in the end somebody must see to it. */
    void unfinished(Unfinished why, Instant now) {
        waits(now);
        if (state == FileState.RECEIVED && why.perhapsTheFile() && tries >= MOST_TRIES) {
            state = FileState.STUCK;
        }
    }

    /** What is stored could not be opened. The keys may be the reason, so it is tried some more. */
    void sealBroken(Instant now) {
        waits(now);
        if (state.tried() && tries >= MOST_TRIES) {
            state = FileState.LOST;
        }
    }

    /** Whether it is time to try it again: after 10 s, 40 s, 90 s … at most every hour. */
    boolean due(Instant now) {
        long seconds = Math.min(3_600, 10L * tries * tries);
        return triedAt == null || !triedAt.plus(Duration.ofSeconds(seconds)).isAfter(now);
    }

    /** From the beginning: it is to be turned, or was sent once more after a refusal. */
    void again(int quarterTurns) {
        turn = Math.floorMod(quarterTurns, 4);
        state = FileState.RECEIVED;
        refusal = null;
        scan = null;
        tries = 0;
        triedAt = null;
        checkedAt = null;
        pages.clear();
        cleaned = false;
    }

    void read(Optional<Reading> found, Instant now) {
        reading = found.map(Reading::written).orElse(null);
        readAt = now;
    }

    /**
     * Whether a machine has read another total or another day on the other file: then it is another paper, however
     * alike two sheets with a few small lines look.
     */
    boolean saysOtherThan(PaperFile other) {
        if (reading == null || other.reading == null) {
            return false;
        }
        Reading here = Reading.of(reading);
        Reading there = Reading.of(other.reading);
        boolean amounts = here.totalOre().isPresent() && there.totalOre().isPresent();
        boolean days = here.date().isPresent() && there.date().isPresent();
        return amounts && !here.totalOre().equals(there.totalOre())
                || days && !here.date().equals(there.date());
    }

    public String id() {
        return id;
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

    int turn() {
        return turn;
    }

    public FileState state() {
        return state;
    }

    /** Whether a copy of it without active content is in the store. */
    boolean cleaned() {
        return cleaned;
    }

    List<PaperPage> pages() {
        return List.copyOf(pages);
    }

    /** What everybody who may see the paper is told of it. */
    Paper.Sheet sheet() {
        return new Paper.Sheet(
                id,
                name,
                kind,
                bytes,
                sha256,
                turn,
                state,
                refusal,
                scan,
                cleaned,
                state == FileState.READY ? pages.stream().map(PaperPage::page).toList() : List.of(),
                reading == null ? null : Reading.of(reading),
                checkedAt);
    }
}
