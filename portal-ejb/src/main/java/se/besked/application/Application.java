package se.besked.application;

import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.Json;

/**
 * One household's application for one month. It begins as a draft that any adult of the household fills in, has come in
 * the moment the first adult signs, and is frozen from then on: what the office finds or judges is kept beside it,
 * under the line items' ids.
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

    @Lob
    private String household;

    @Lob
    private String answers;

    @Lob
    private String carried;

    protected Application() {}

    Application(
            String caseId,
            YearMonth month,
            Channel channel,
            String formCode,
            int formVersion,
            String previousId,
            Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.month = month;
        this.openKey = caseId + "/" + month;
        this.status = ApplicationStatus.DRAFT;
        this.channel = channel;
        this.formCode = formCode;
        this.formVersion = formVersion;
        this.previousId = previousId;
        this.begunAt = now;
    }

    /**
     * Has come in. The law's clock starts (FL 22 §).
     *
     * @param arrivedOn the day it reached the authority: today, or the day a paper came
     * @param typed every answer as it was typed: what was signed
     * @param standing the answers that stand, also those that were not asked again: what next month starts from
     */
    void arrive(
            String newNumber,
            Instant now,
            LocalDate day,
            LocalDate due,
            Household facts,
            String typed,
            Map<String, String> standing) {
        become(ApplicationStatus.SUBMITTED);
        number = newNumber;
        arrivedAt = now;
        arrivedOn = day;
        dueOn = due;
        household = Json.write(facts);
        answers = typed;
        carried = Json.write(standing);
    }

    /** The office has begun: the first judgement or note on it. */
    public void takeUp() {
        if (status == ApplicationStatus.SUBMITTED) {
            become(ApplicationStatus.IN_REVIEW);
        }
    }

    /** No row is open any more. */
    public void decided() {
        takeUp();
        become(ApplicationStatus.DECIDED);
    }

    void withdraw() {
        become(ApplicationStatus.WITHDRAWN);
        openKey = null;
    }

    void discard() {
        become(ApplicationStatus.DISCARDED);
        openKey = null;
    }

    private void become(ApplicationStatus next) {
        if (!status.mayBecome(next)) {
            throw new BrokenRule("apply.notInThisState");
        }
        status = next;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
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

    public String formCode() {
        return formCode;
    }

    public int formVersion() {
        return formVersion;
    }

    /** Null when it was discarded or withdrawn, so that it does not stand any more. */
    public String openKey() {
        return openKey;
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
        return Json.read(household, Household.class);
    }

    /** The answers that stand, by key; empty for an application on paper. */
    Map<String, String> standingAnswers() {
        return carried == null ? Map.of() : Json.read(carried, new TypeToken<Map<String, String>>() {}.getType());
    }

    /** Every answer as it was typed: JSON object of step to key to raw text. */
    public String answersJson() {
        return answers;
    }
}
