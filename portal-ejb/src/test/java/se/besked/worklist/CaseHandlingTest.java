package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditEntry;
import se.besked.audit.AuditTrail;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NotFoundException;
import se.besked.testing.House;

class CaseHandlingTest {

    private static final Staff KARIN = new Staff("karin");
    private static final Staff PER = new Staff("per");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aCaseIsOpenedClaimedOnceAndEveryOpeningLeavesATrail(String database) {
        try (House house = House.on(database)) {
            officers(house);
            Person amina = person(house, "amina", "199006022397", "Amina", false);
            CaseHandling handling = house.get(CaseHandling.class);

            String caseId = house.get(CaseOpening.class)
                    .open(
                            KARIN,
                            Ids.next(),
                            List.of(
                                    NewMember.adult(MemberRole.APPLICANT, amina),
                                    NewMember.child("Sara H", LocalDate.of(2017, 3, 1))));

            assertThat(handling.ownCase(new Citizen("amina"))).contains(caseId);
            SocialCase opened = house.inTransaction(() -> {
                SocialCase found = house.get(Cases.class).get(caseId);
                assertThat(found.members()).extracting(CaseMember::name).containsExactly("Amina Hassan", "Sara H");
                return found;
            });
            assertThat(opened.number()).isEqualTo("E2026-000001");
            assertThatThrownBy(() -> handling.claim(PER, caseId)).isInstanceOf(BrokenRule.class);
            assertThatThrownBy(() -> house.get(CaseOpening.class)
                            .open(PER, Ids.next(), List.of(NewMember.adult(MemberRole.APPLICANT, amina))))
                    .isInstanceOf(BrokenRule.class);
            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .extracting(AuditEntry::officerId)
                    .contains("karin", "per");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aProtectedCaseIsOpenedOnlyByTheResponsibleOfficerAndTheAttemptIsRemembered(String database) {
        try (House house = House.on(database)) {
            officers(house);
            Person hidden = person(house, "hidden", "199107172380", "Eva", true);
            CaseHandling handling = house.get(CaseHandling.class);
            String caseId = house.get(CaseOpening.class)
                    .open(KARIN, Ids.next(), List.of(NewMember.adult(MemberRole.APPLICANT, hidden)));

            handling.note(KARIN, Ids.next(), caseId, null, "Ringde");
            assertThatThrownBy(() -> handling.note(PER, Ids.next(), caseId, null, "Nyfiken"))
                    .isInstanceOf(NotFoundException.class);

            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .filteredOn(entry -> entry.action() == AuditAction.REFUSED_ACCESS)
                    .extracting(AuditEntry::officerId)
                    .containsExactly("per");
        }
    }

    private static void officers(House house) {
        house.inTransaction(() -> {
            Officers officers = house.get(Officers.class);
            officers.add(new Officer(
                            "karin",
                            new IdentityNumber("198001022384"),
                            "Karin Lund",
                            "common.title.officer",
                            "1",
                            "9–10")
                    .hold("officer"));
            officers.add(new Officer(
                            "per", new IdentityNumber("197001022394"), "Per Ek", "common.title.officer", "2", "9–10")
                    .hold("officer"));
            return null;
        });
    }

    private static Person person(House house, String id, String number, String name, boolean hidden) {
        return house.inTransaction(() -> {
            Person person = new Person(id, new IdentityNumber(number), name, "Hassan", Language.AR);
            if (hidden) {
                person.protectIdentity();
            }
            house.get(People.class).add(person);
            return person;
        });
    }
}
