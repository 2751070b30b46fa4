package se.besked.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.besked.person.IdentityNumber;
import se.besked.shared.Ids;

/** Somebody whose case an officer must not touch, by the officer's own word; whether there is a case is not said. */
@Entity
@Table(name = "declared_relative")
public class DeclaredRelative {

    @Id
    private String id;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "identity_number")
    private String identityNumber;

    protected DeclaredRelative() {}

    DeclaredRelative(String officerId, IdentityNumber relative) {
        this.id = Ids.next();
        this.officerId = officerId;
        this.identityNumber = relative.digits();
    }
}
