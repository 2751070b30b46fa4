package se.besked.decision;

import com.google.gson.reflect.TypeToken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.application.Application;
import se.besked.shared.Ids;
import se.besked.shared.Json;

/**
 * One decision about one month, made by a named officer on delegation. Never changed: only its parties' days of reading
 * are added.
 */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private String id;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "for_month")
    private YearMonth month;

    @Column(name = "number_in_month")
    private int number;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "support_ore")
    private long supportOre;

    @Column(name = "other_ore")
    private long otherOre;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "pay_on")
    private LocalDate payOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "presented_by")
    private String presentedBy;

    @Column(name = "took_part")
    private String tookPart;

    private String delegation;

    private String fingerprint;

    @Lob
    private String content;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionParty> parties = new ArrayList<>();

    protected Decision() {}

    /**
     * Who stands behind a decision (FL 31 §). @param presentedBy and {@code tookPart}: officer ids; the first may be
     * null
     */
    record Deciders(String decidedBy, String presentedBy, List<String> tookPart, String delegation) {}

    Decision(
            Application application,
            StoredDecision stored,
            String fingerprint,
            Deciders deciders,
            Instant now,
            LocalDate today,
            LocalDate payOn) {
        DecisionContent content = stored.content();
        this.id = Ids.next();
        this.applicationId = application.id();
        this.caseId = application.caseId();
        this.month = application.month();
        this.number = content.number();
        this.outcome = content.outcome();
        this.supportOre = content.supportOre();
        this.otherOre = content.otherOre();
        this.decidedAt = now;
        this.decidedOn = today;
        this.payOn = payOn;
        this.decidedBy = deciders.decidedBy();
        this.presentedBy = deciders.presentedBy();
        this.tookPart = Json.write(deciders.tookPart());
        this.delegation = deciders.delegation();
        this.fingerprint = fingerprint;
        this.content = stored.write();
        content.shares().forEach(share -> parties.add(new DecisionParty(this, share, parties.size())));
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

    /** The how manieth decision of the month, from 1. */
    int number() {
        return number;
    }

    public YearMonth month() {
        return month;
    }

    public Outcome outcome() {
        return outcome;
    }

    public long supportOre() {
        return supportOre;
    }

    public long otherOre() {
        return otherOre;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The day the money is meant to come. */
    public LocalDate payOn() {
        return payOn;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** The officer who prepared it for another to decide; null if nobody did. */
    public String presentedBy() {
        return presentedBy;
    }

    public List<String> tookPart() {
        return Json.read(tookPart, new TypeToken<List<String>>() {}.getType());
    }

    /** The points of the delegation rules that it was made by. */
    public String delegation() {
        return delegation;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** @throws IllegalStateException if a newer version of Besked stored it */
    StoredDecision stored() {
        return StoredDecision.read(content);
    }

    public DecisionContent content() {
        return stored().content();
    }

    public List<DecisionParty> parties() {
        return List.copyOf(parties);
    }

    Optional<DecisionParty> party(String personId) {
        return parties.stream()
                .filter(party -> party.personId().equals(personId))
                .findFirst();
    }
}
