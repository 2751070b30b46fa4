package se.besked.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.besked.shared.Ids;

/** A household's case (<i>ärende</i>): who belongs to it and which officer is responsible. The months hang on it. */
@Entity
@Table(name = "social_case")
public class SocialCase {

    @Id
    private String id;

    @Version
    private long version;

    private String number;

    private String status;

    @Column(name = "responsible_officer_id")
    private String responsibleOfficerId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    private String segment;

    @OneToMany(mappedBy = "socialCase", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CaseMember> members = new ArrayList<>();

    protected SocialCase() {}

    public SocialCase(String id, String number, Instant openedAt, boolean protectedIdentity) {
        this.id = id;
        this.number = number;
        this.status = "OPEN";
        this.openedAt = openedAt;
        this.protectedIdentity = protectedIdentity;
    }

    /**
     * Opens it beside another case of the same people that the officer may not know of. It reads like any new case, but
     * those people's own one stays the only open one, and nothing is decided here.
     */
    public SocialCase handOn() {
        status = "HANDED_ON";
        return this;
    }

    public CaseMember add(NewMember member) {
        CaseMember added = new CaseMember(Ids.next(), this, member, members.size());
        members.add(added);
        return added;
    }

    /** Takes the case, or hands it to somebody: it always has at most one responsible officer. */
    public void assignTo(String officerId) {
        responsibleOfficerId = officerId;
    }

    public void leaves(String memberId, YearMonth month) {
        members.stream().filter(member -> member.id().equals(memberId)).forEach(member -> member.leaves(month));
    }

    /** Says which part of the work the household belongs to, in the municipality's own word; null for none. */
    public void placeIn(String newSegment) {
        segment = newSegment;
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Whether it is these people's own case; else it was opened beside that one ({@link #handOn}). */
    public boolean open() {
        return "OPEN".equals(status);
    }

    /** Null while nobody has taken the case. */
    public String responsibleOfficerId() {
        return responsibleOfficerId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean protectedIdentity() {
        return protectedIdentity;
    }

    /** Those who belong to the household now, applicant first. */
    public List<CaseMember> members() {
        return members.stream().filter(CaseMember::present).toList();
    }

    public List<CaseMember> adults() {
        return members().stream().filter(member -> member.role().adult()).toList();
    }

    public List<CaseMember> children() {
        return members().stream().filter(member -> !member.role().adult()).toList();
    }
}
