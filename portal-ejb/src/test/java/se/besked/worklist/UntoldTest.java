package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditEntry;
import se.besked.audit.AuditTrail;
import se.besked.casework.CaseRule;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseIntake.NewAdult;

/** Who types the number of somebody they may not know of gets what they would get for nobody, and leaves a row. */
class UntoldTest {

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aCaseOpenedForAProtectedPersonReadsLikeOneForNobody(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            IdentityNumber eva = fixtures.identity();
            String known = protectedCase(house, eva);
            String nobodys = open(house, PER, fixtures.identity());

            String evas = open(house, PER, eva);

            CaseView one = house.get(CaseViews.class).open(PER, evas);
            CaseView other = house.get(CaseViews.class).open(PER, nobodys);
            assertThat(one)
                    .usingRecursiveComparison()
                    .ignoringFields("caseId", "number", "members.memberId", "members.personId")
                    .ignoringFields("openedAt", "members.identity", "members.bornOn", "members.age")
                    .isEqualTo(other);
            assertThat(one.members().get(0).name()).isEqualTo("Kim Berg");
            assertThat(one.members().get(0).identity()).isEqualTo(eva.formatted());
            assertThat(trail(house, evas)).isEqualTo(trail(house, nobodys));
            assertThat(refused(house, known)).containsExactly("per");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theCaseStaysOneAndThoseWhoMaySeeItAreTold(String database) {
        try (House house = House.on(database)) {
            IdentityNumber eva = new Fixtures(house).identity();
            String known = protectedCase(house, eva);

            String second = open(house, PER, eva);

            CaseView view = house.get(CaseViews.class).open(KARIN, known);
            assertThat(view.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text())
                            .contains(
                                    house.get(CaseViews.class).open(PER, second).number()));
            Person person = house.inTransaction(
                    () -> house.get(People.class).withIdentity(eva).orElseThrow());
            assertThat(house.get(CaseHandling.class).ownCase(new Citizen(person.id())))
                    .contains(known);
            assertThat(person.name()).isEqualTo("Eva Dahl");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void askedAgainTheAnswerIsTheSameAsForSomebodyWhoseCaseWasJustOpened(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            IdentityNumber eva = fixtures.identity();
            IdentityNumber nobody = fixtures.identity();
            protectedCase(house, eva);
            open(house, PER, eva);
            open(house, PER, nobody);

            for (IdentityNumber number : List.of(eva, nobody)) {
                assertThatThrownBy(() -> open(house, PER, number))
                        .isInstanceOfSatisfying(
                                BrokenRule.class,
                                broken -> assertThat(broken.rule()).isEqualTo(CaseRule.PERSON_HAS_CASE));
                assertThat(house.get(Worklist.class).search(PER, number.formatted()))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aSearchByTheNumberFindsNothingAndIsOnTheTrailOfTheCase(String database) {
        try (House house = House.on(database)) {
            IdentityNumber eva = new Fixtures(house).identity();
            String known = protectedCase(house, eva);
            String number = house.get(CaseViews.class).open(KARIN, known).number();

            assertThat(house.get(Worklist.class).search(PER, eva.formatted())).isEmpty();
            assertThat(house.get(Worklist.class).exportFound(PER, number)).isEmpty();

            assertThat(refused(house, known)).containsExactly("per", "per");
        }
    }

    private static String protectedCase(House house, IdentityNumber eva) {
        NewAdult hidden = new NewAdult(eva, "Eva", "Dahl", Language.AR, "so", true, Reached.UNSAID, false);
        return house.get(CaseIntake.class).open(KARIN, Ids.next(), hidden, null, List.of());
    }

    private static String open(House house, Staff staff, IdentityNumber number) {
        NewAdult adult = new NewAdult(number, "Kim", "Berg", Language.SV, null, false, Reached.UNSAID, false);
        return house.get(CaseIntake.class).open(staff, Ids.next(), adult, null, List.of());
    }

    private static List<String> trail(House house, String caseId) {
        return house.get(AuditTrail.class).ofCase(caseId).stream()
                .map(entry -> entry.officerId() + " " + entry.action() + " " + entry.detail())
                .sorted()
                .toList();
    }

    private static List<String> refused(House house, String caseId) {
        return house.get(AuditTrail.class).ofCase(caseId).stream()
                .filter(entry -> entry.action() == AuditAction.REFUSED_ACCESS)
                .map(AuditEntry::officerId)
                .toList();
    }
}
