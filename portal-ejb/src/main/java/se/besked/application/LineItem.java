package se.besked.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.FilledItem;

/**
 * One income or one expense, of one person or the whole household. Its id is the thread through the product: the
 * applicant fills it in, papers hang on it, the officer judges it, the calculation sums it, the decision lists it, next
 * month starts from it. Frozen when the application comes in.
 */
@Entity
@Table(name = "line_item")
public class LineItem {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String kind;

    @Column(name = "member_id")
    private String memberId;

    @Column(name = "amount_ore")
    private long amountOre;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Enumerated(EnumType.STRING)
    private Arrival arrival;

    private String remark;

    @Enumerated(EnumType.STRING)
    private Carry carry;

    @Column(name = "carried_from")
    private String carriedFrom;

    private int position;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected LineItem() {}

    /** @param addedBy officer who found it or entered it from paper; null for the applicant's own */
    LineItem(Application application, FilledItem item, int position, String addedBy, Instant addedAt) {
        this.id = item.id();
        this.application = application;
        this.side = item.side();
        this.kind = item.kind();
        this.memberId = item.person();
        this.amountOre = item.amountOre();
        this.onDate = item.date();
        this.arrival = item.state();
        this.remark = item.note();
        this.carry = item.carry();
        this.carriedFrom = item.carriedFrom();
        this.position = position;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Whether it is what was entered once before. */
    boolean says(FilledItem item) {
        return side == item.side()
                && kind.equals(item.kind())
                && Objects.equals(memberId, item.person())
                && amountOre == item.amountOre()
                && Objects.equals(onDate, item.date())
                && arrival == item.state()
                && remark.equals(item.note());
    }

    public String id() {
        return id;
    }

    public String applicationId() {
        return application.id();
    }

    public Side side() {
        return side;
    }

    public String kind() {
        return kind;
    }

    /** Case member it concerns; null for the whole household. */
    public String memberId() {
        return memberId;
    }

    /** Amount applied for, or income told, in öre. */
    public long amountOre() {
        return amountOre;
    }

    /** When due, received, expected or bought; may be null. */
    public LocalDate onDate() {
        return onDate;
    }

    /** Received or still expected; null for expenses. */
    public Arrival arrival() {
        return arrival;
    }

    public String remark() {
        return remark;
    }

    public Carry carry() {
        return carry;
    }

    /** Last month's line item that this one continues; may be null. */
    public String carriedFrom() {
        return carriedFrom;
    }

    public int position() {
        return position;
    }

    public String addedBy() {
        return addedBy;
    }
}
