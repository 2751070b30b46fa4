package se.besked.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.monthly.FilledItem;
import se.besked.i18n.Formats;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;

/**
 * One household's application for one month. It begins as a draft that any adult of the household fills in, has come in
 * the moment the first adult signs, and is frozen from then on: what the office finds or judges is kept beside it,
 * under the line items' ids.
 *
 * <p>Its line items, its signatures and its timeline are its own: they come about by what is done here and in no other
 * way. What is done is a method with the name of the work; it checks {@link ApplicationStatus what may follow}, leaves
 * its row on the timeline and returns what is to be told.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "for_month")
    private YearMonth month;

    /** Case and month while the application stands; null when discarded or withdrawn, so that a new one may begin. */
    @Column(name = "open_key")
    private String openKey;

    private String number;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "form_code")
    private String formCode;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "previous_id")
    private String previousId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private SentContent content;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    private List<LineItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("happenedAt, id")
    private List<TimelineEvent> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Filing> filings = new ArrayList<>();

    protected Application() {}

    private Application(
            String caseId, YearMonth month, Channel channel, FormDefinition form, String previousId, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.month = month;
        this.openKey = caseId + "/" + month;
        this.status = ApplicationStatus.DRAFT;
        this.channel = channel;
        this.formCode = form.code();
        this.formVersion = form.version();
        this.previousId = previousId;
        this.begunAt = now;
    }

    /** A draft to fill in. {@code previousId}: last month's application, or null. */
    static Application begin(
            String caseId, YearMonth month, FormDefinition form, String previousId, String personId, Instant now) {
        Application draft = new Application(caseId, month, Channel.ONLINE, form, previousId, now);
        draft.record(ApplicationTimeline.BEGUN, personId, now, null);
        return draft;
    }

    /** One that lies on the desk as a paper, to be entered and {@link #submitOnPaper submitted} at once. */
    static Application onPaper(String caseId, YearMonth month, FormDefinition form, String previousId, Instant now) {
        return new Application(caseId, month, Channel.PAPER, form, previousId, now);
    }

    /**
     * Has come in, sent by this adult.
     *
     * @param renamed rows that have another id than in the draft: new id by the draft's
     */
    Submitted submit(
            Arrived arrived, SentContent sent, List<FilledItem> rows, Map<String, String> renamed, String personId) {
        come(arrived, sent, rows, null);
        record(ApplicationTimeline.ARRIVED, personId, arrived.at(), null);
        return new Submitted(id, renamed);
    }

    /** Has come in on paper, entered by this officer. */
    Submitted submitOnPaper(Arrived arrived, SentContent sent, List<FilledItem> rows, String officerId) {
        come(arrived, sent, rows, officerId);
        record(
                ApplicationTimeline.ARRIVED_ON_PAPER,
                officerId,
                arrived.at(),
                arrived.on().toString());
        return new Submitted(id, Map.of());
    }

    private void come(Arrived arrived, SentContent sent, List<FilledItem> rows, String enteredBy) {
        status = status.to(ApplicationStatus.SUBMITTED);
        number = arrived.number();
        arrivedAt = arrived.at();
        arrivedOn = arrived.on();
        dueOn = arrived.due();
        content = sent;
        rows.forEach(row -> items.add(new LineItem(this, row, items.size(), enteredBy, arrived.at())));
        sent.household().adults().forEach(adult -> filings.add(new Filing(adult.personId(), this)));
    }

    /** An adult has signed what was sent. */
    void sign(String personId, String method, String contentSha256, Instant at) {
        signatures.add(new Signature(this, personId, at, method, contentSha256));
        record(ApplicationTimeline.SIGNED, personId, at, null);
    }

    /** By that signature another account than the one that was known became theirs. */
    void accountChanged(AccountChange change, Instant at) {
        record(ApplicationTimeline.ACCOUNT_CHANGED, change.personId(), at, change.detail());
    }

    /** An adult's signature of that day stands on the paper that the office has entered. */
    void signedOnPaper(String personId, LocalDate on) {
        Instant day = on.atStartOfDay(Formats.ZONE).toInstant();
        signatures.add(new Signature(this, personId, day, Signature.ON_PAPER, ""));
        record(ApplicationTimeline.SIGNED_ON_PAPER, personId, arrivedAt, on.toString());
    }

    /**
     * The office has begun: the first judgement, row or decision on it.
     *
     * @return empty if it had begun before
     */
    public Optional<TakenUp> takeUp(String officerId, Instant at) {
        if (status == ApplicationStatus.IN_REVIEW) {
            return Optional.empty();
        }
        status = status.to(ApplicationStatus.IN_REVIEW);
        record(ApplicationTimeline.TAKEN_UP, officerId, at, null);
        return Optional.of(new TakenUp(id, officerId));
    }

    /**
     * Adds a row that an officer has found. Its position is the last.
     *
     * @return the row; of one that has its id already, that one, if it says the same
     */
    LineItem addRow(FilledItem row, String officerId, Instant at) {
        if (!status.withOffice()) {
            throw new BrokenRule(RegistrationRule.NOT_WITH_OFFICE);
        }
        Optional<LineItem> there =
                items.stream().filter(item -> item.id().equals(row.id())).findFirst();
        if (there.filter(item -> item.says(row)).isPresent()) {
            return there.get();
        }
        FilledItem added = there.isPresent() ? row.withId(Ids.next()) : row;
        items.add(new LineItem(this, added, items.size(), officerId, at));
        return items.get(items.size() - 1);
    }

    /**
     * An officer has made a decision on it.
     *
     * @param wholly whether no row is open any more; while one is, the office goes on with it
     */
    public Decided decide(String decisionId, boolean wholly, String officerId, Instant at) {
        ApplicationStatus decided = status.to(ApplicationStatus.DECIDED);
        if (wholly) {
            status = decided;
        }
        record(ApplicationTimeline.DECIDED, officerId, at, decisionId);
        return new Decided(id, decisionId);
    }

    /**
     * An adult of the household takes it back, until something has been decided. It stays as what was sent, with its
     * number, and stands in nobody's way: the month can be applied for again.
     */
    Withdrawn withdraw(String personId, Instant at) {
        if (timeline.stream().anyMatch(event -> event.kind().equals(ApplicationTimeline.DECIDED.name()))) {
            throw new BrokenRule(ApplicationRule.NOT_IN_THIS_STATE);
        }
        status = status.to(ApplicationStatus.WITHDRAWN);
        openKey = null;
        filings.clear();
        record(ApplicationTimeline.WITHDRAWN, personId, at, null);
        return new Withdrawn(id);
    }

    /** A draft that nobody will send: this officer enters the month's application from paper instead. */
    void discard(String officerId, Instant at) {
        status = status.to(ApplicationStatus.DISCARDED);
        openKey = null;
        record(ApplicationTimeline.DISCARDED, officerId, at, null);
    }

    /**
     * Something has happened that does not change its state: a paper was added, an answer opened.
     *
     * @param who person id or officer id; null for the system
     * @param detail an id that it points to; may be null
     */
    public void record(TimelineKind kind, String who, Instant at, String detail) {
        timeline.add(new TimelineEvent(this, at, kind, who, detail));
    }

    /** Whether the person is one of the adults that it is about. */
    public boolean about(String personId) {
        return member(personId).isPresent();
    }

    /** The person as an adult of the household when it came in. */
    Optional<Household.Adult> member(String personId) {
        return household().adults().stream()
                .filter(adult -> adult.personId().equals(personId))
                .findFirst();
    }

    boolean signedBy(String personId) {
        return signatures.stream().anyMatch(signature -> signature.personId().equals(personId));
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public YearMonth month() {
        return month;
    }

    /** The reference number, {@code 2026-000123}; null until it has come in. */
    public String number() {
        return number;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Channel channel() {
        return channel;
    }

    /** The version of the form that it was begun on, whatever has been published since. */
    public FormDefinition form() {
        return FormDefinitions.get(formCode, formVersion);
    }

    /** Whether it counts as the household's application for the month: neither discarded nor withdrawn. */
    public boolean stands() {
        return openKey != null;
    }

    /** Last month's application, which this one is compared with and carried over from; null for the first. */
    public String previousId() {
        return previousId;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The household as it was when the application came in. */
    public Household household() {
        return content.household();
    }

    /** The answers that stand, by key; empty for an application on paper. */
    public Map<String, String> standingAnswers() {
        return content.standing();
    }

    /** Every answer as it was typed: JSON object of step to key to raw text. */
    public String answersJson() {
        return content.typed();
    }
}
