package se.besked.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.besked.i18n.Language;
import se.besked.i18n.Typed;

/**
 * An adult who applies, or applies together with somebody: who they are, how to reach them, in which language they
 * read.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "entered_as")
    private String enteredAs;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private Language language;

    private String interpreter;

    private String phone;

    private String email;

    private String address;

    private String clearing;

    private String account;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    protected Person() {}

    public Person(String id, IdentityNumber identityNumber, String givenName, String familyName, Language language) {
        this.id = id;
        this.identityNumber = identityNumber.digits();
        this.givenName = givenName;
        this.familyName = familyName;
        this.language = language;
    }

    /**
     * Somebody entered with a number that belongs to a person of whom the one who enters may not know: only what was
     * typed, nothing of what is known, and the number does not find this one.
     */
    public static Person apart(
            String id, IdentityNumber identityNumber, String givenName, String familyName, Language language) {
        Person person = new Person(id, identityNumber, givenName, familyName, language);
        person.enteredAs = identityNumber.digits();
        person.identityNumber = "-" + id.replace("-", "").substring(0, 11);
        return person;
    }

    public void protectIdentity() {
        protectedIdentity = true;
    }

    public void needsInterpreter(String interpreterLanguage) {
        interpreter = interpreterLanguage;
    }

    public void reachedBy(String newPhone, String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    public void livesAt(String newAddress) {
        address = newAddress;
    }

    public void paidTo(String newClearing, String newAccount) {
        clearing = newClearing;
        account = newAccount;
    }

    public void reads(Language newLanguage) {
        language = newLanguage;
    }

    public String id() {
        return id;
    }

    public IdentityNumber identityNumber() {
        return new IdentityNumber(enteredAs == null ? identityNumber : enteredAs);
    }

    /** What to greet them with: the given name, or the only one. */
    public String givenName() {
        return givenName.isEmpty() ? familyName : givenName;
    }

    /** Given and family name; somebody may have one only. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** For headings that others may see over a shoulder: {@code Amina H.} */
    public String shortName() {
        return givenName.isEmpty() || familyName.isEmpty()
                ? name()
                : givenName + " " + Character.toString(familyName.codePointAt(0)) + ".";
    }

    /** Whether that is how this person is called here, whatever the order, the case and the signs on letters. */
    public boolean called(String otherName) {
        return words(name()).equals(words(otherName));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Typed.folded(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    public LocalDate bornOn() {
        return identityNumber().bornOn();
    }

    public Language language() {
        return language;
    }

    /** The language an interpreter is needed in, as a tag or a name; null if none is needed. */
    public String interpreter() {
        return interpreter;
    }

    /** Where they live, as they wrote it; null where nobody has said. */
    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String clearing() {
        return clearing;
    }

    public String account() {
        return account;
    }

    /** The account's last digits only, {@code •••• 4471}; null without one. */
    public String maskedAccount() {
        if (account == null || account.isBlank()) {
            return null;
        }
        String digits = account.replaceAll("\\D", "");
        return "•••• " + digits.substring(Math.max(0, digits.length() - 4));
    }

    public boolean protectedIdentity() {
        return protectedIdentity;
    }
}
