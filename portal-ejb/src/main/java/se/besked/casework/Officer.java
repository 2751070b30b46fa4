package se.besked.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.person.IdentityNumber;

/** A case officer (<i>handläggare</i>): the person with a name behind every answer. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    private String id;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;

    @Column(name = "title_key")
    private String titleKey;

    private String phone;

    @Column(name = "phone_hours")
    private String phoneHours;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Officer() {}

    /** @param titleKey text key of the title, {@code common.title.officer} */
    public Officer(
            String id, IdentityNumber identityNumber, String name, String titleKey, String phone, String phoneHours) {
        this.id = id;
        this.identityNumber = identityNumber.digits();
        this.name = name;
        this.titleKey = titleKey;
        this.phone = phone;
        this.phoneHours = phoneHours;
        this.active = true;
    }

    /**
     * Gives the officer a role.
     *
     * @param role as the rule table of {@code se.besked.access} names it
     */
    public Officer hold(String role) {
        roles.add(role);
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String initials() {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(part -> Character.toString(part.codePointAt(0)))
                .collect(Collectors.joining());
    }

    public String titleKey() {
        return titleKey;
    }

    public String phone() {
        return phone;
    }

    /** When the phone is answered, Monday to Friday, as clock hours: {@code 9–10}. */
    public String phoneHours() {
        return phoneHours;
    }

    public boolean active() {
        return active;
    }
}
