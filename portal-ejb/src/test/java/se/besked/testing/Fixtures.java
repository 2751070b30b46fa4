package se.besked.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Staff;
import se.besked.casework.DelegatedAct;
import se.besked.casework.Delegation;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.Ids;
import se.besked.worklist.CaseOpening;

/** People to test with, made with sensible defaults. */
public final class Fixtures {

    public static final Staff KARIN = new Staff("karin");
    public static final Staff PER = new Staff("per");

    private final House house;
    private int serial;

    public Fixtures(House house) {
        this.house = house;
        house.inTransaction(() -> {
            Officers officers = house.get(Officers.class);
            officers.add(new Officer("karin", identity(), "Karin Lund", "common.title.officer", "0123-45 67 89", "9–10")
                    .hold("officer"));
            officers.add(new Officer("per", identity(), "Per Ek", "common.title.officer", "0123-45 67 90", "13–14")
                    .hold("officer"));
            delegate("karin", "3.1", DelegatedAct.GRANT_SUPPORT, 5_000_000L);
            delegate("karin", "3.2", DelegatedAct.GRANT_OTHER, 1_000_000L);
            delegate("karin", "3.3", DelegatedAct.REFUSE, null);
            return null;
        });
    }

    public void delegate(String officerId, String point, DelegatedAct act, Long highestOre) {
        house.inTransaction(() -> {
            house.get(Officers.class)
                    .add(new Delegation(Ids.next(), officerId, point, act, highestOre, LocalDate.of(2026, 1, 1), null));
            return null;
        });
    }

    /** An adult with a valid identity number of their own. */
    public Person person(String givenName) {
        return house.inTransaction(() -> {
            Person person = new Person(
                    givenName.toLowerCase(java.util.Locale.ROOT), identity(), givenName, "Hassan", Language.SV);
            house.get(People.class).add(person);
            return person;
        });
    }

    /** From now on the person reads that language. */
    public void reads(String personId, Language language) {
        house.inTransaction(() -> {
            house.get(People.class).get(personId).reads(language);
            return null;
        });
    }

    /**
     * A case for these adults, the first of them the applicant, with children of 9, 5, 2 … years; Karin is responsible.
     */
    public String household(int children, Person... adults) {
        List<NewMember> members = new ArrayList<>();
        for (Person adult : adults) {
            members.add(NewMember.adult(members.isEmpty() ? MemberRole.APPLICANT : MemberRole.CO_APPLICANT, adult));
        }
        int[] ages = {9, 5, 2, 12, 16, 0};
        for (int child = 0; child < children; child++) {
            members.add(NewMember.child("Barn " + (child + 1), LocalDate.of(2026 - ages[child], 1, 15)));
        }
        return house.get(CaseOpening.class).open(KARIN, Ids.next(), members);
    }

    /** A valid number that nobody else here has. */
    public IdentityNumber identity() {
        String nine = "900%d%02d238".formatted(1 + serial / 28 % 9, 1 + serial++ % 28);
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            int digit = nine.charAt(at) - '0';
            int weighted = at % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return new IdentityNumber("19" + nine + (10 - sum % 10) % 10);
    }
}
