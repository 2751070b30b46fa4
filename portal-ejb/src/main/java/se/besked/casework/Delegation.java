package se.besked.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One dated point of the delegation rules for one officer: which kind of decision, up to which amount. */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private String id;

    @Column(name = "officer_id")
    private String officerId;

    private String point;

    @Enumerated(EnumType.STRING)
    private DelegatedAct kind;

    @Column(name = "highest_ore")
    private Long highestOre;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Delegation() {}

    /**
     * @param point the number in the municipality's delegation rules, {@code 3.2}
     * @param highestOre highest amount a month in öre; null for no limit
     * @param validTo last valid day; null for no end
     */
    public Delegation(
            String id,
            String officerId,
            String point,
            DelegatedAct kind,
            Long highestOre,
            LocalDate validFrom,
            LocalDate validTo) {
        this.id = id;
        this.officerId = officerId;
        this.point = point;
        this.kind = kind;
        this.highestOre = highestOre;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Whether it covers an act of this amount in öre on that day. */
    public boolean covers(DelegatedAct act, long ore, LocalDate day) {
        return kind == act
                && (highestOre == null || ore <= highestOre)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    public String officerId() {
        return officerId;
    }

    public String point() {
        return point;
    }

    public DelegatedAct kind() {
        return kind;
    }

    public Long highestOre() {
        return highestOre;
    }
}
