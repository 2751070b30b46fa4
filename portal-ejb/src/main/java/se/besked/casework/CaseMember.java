package se.besked.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** One member of a case's household. The id is what line items and form answers call the person by. */
@Entity
@Table(name = "case_member")
public class CaseMember {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private SocialCase socialCase;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column(name = "person_id")
    private String personId;

    private String name;

    @ElementCollection
    @CollectionTable(name = "member_word", joinColumns = @JoinColumn(name = "member_id"))
    private List<NameWord> words = new ArrayList<>();

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "identity_number")
    private String identityNumber;

    private int position;

    @Column(name = "left_month")
    private YearMonth leftMonth;

    /** The person, while an adult of an open case; null otherwise. Unique: a person has one open case at most. */
    @Column(name = "open_adult")
    private String openAdult;

    protected CaseMember() {}

    CaseMember(String id, SocialCase socialCase, NewMember member, int position) {
        this.id = id;
        this.socialCase = socialCase;
        this.role = member.role();
        this.personId = member.personId();
        this.name = member.name();
        this.words.addAll(NameWord.of(member.name()));
        this.bornOn = member.bornOn();
        this.identityNumber = member.identityNumber();
        this.position = position;
        this.openAdult = member.role().adult() && socialCase.open() ? member.personId() : null;
    }

    void leaves(YearMonth month) {
        leftMonth = month;
        openAdult = null;
    }

    public String id() {
        return id;
    }

    public MemberRole role() {
        return role;
    }

    /** The person behind an adult; null for children. */
    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public boolean present() {
        return leftMonth == null;
    }
}
