package se.besked.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.besked.decision.DecisionContent.Share;
import se.besked.month.AppealPeriod;
import se.besked.month.ApplicationMonth;

/** One adult whom a decision is about: their own part, their own day of reading it, their own last day to appeal. */
@Entity
@Table(name = "decision_party")
@IdClass(DecisionParty.Key.class)
public class DecisionParty {

    @Id
    @ManyToOne
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Id
    @Column(name = "person_id")
    private String personId;

    @Version
    private long version;

    private String name;

    @Column(name = "share_ore")
    private long shareOre;

    private int position;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "delivery_recorded_by")
    private String deliveryRecordedBy;

    @Column(name = "delivery_recorded_at")
    private Instant deliveryRecordedAt;

    protected DecisionParty() {}

    DecisionParty(Decision decision, Share share, int position) {
        this.decision = decision;
        this.personId = share.personId();
        this.name = share.name();
        this.shareOre = share.ore();
        this.position = position;
    }

    /** @return whether this was the first time */
    boolean open(Instant now) {
        boolean first = openedAt == null;
        if (first) {
            openedAt = now;
        }
        return first;
    }

    void deliveredOnPaper(LocalDate day, String officerId, Instant now) {
        deliveredOn = day;
        deliveryRecordedBy = officerId;
        deliveryRecordedAt = now;
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public long shareOre() {
        return shareOre;
    }

    /** When the page or the letter was first opened by this person; null if not yet. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Day the letter on paper was delivered, as an officer recorded it; null if it was not. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public String deliveryRecordedBy() {
        return deliveryRecordedBy;
    }

    /** The day this person got to know the decision, whichever way came first; null if not yet (FL 44 §). */
    public LocalDate readOn() {
        LocalDate opened = openedAt == null ? null : ApplicationMonth.dayOf(openedAt);
        if (opened == null || deliveredOn == null) {
            return opened == null ? deliveredOn : opened;
        }
        return opened.isBefore(deliveredOn) ? opened : deliveredOn;
    }

    /** The last day on which an appeal may reach the office; null while the time has not begun to run. */
    public LocalDate lastDayToAppeal() {
        return readOn() == null ? null : AppealPeriod.lastDay(readOn());
    }

    /** Decision and person. */
    public record Key(String decision, String personId) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
