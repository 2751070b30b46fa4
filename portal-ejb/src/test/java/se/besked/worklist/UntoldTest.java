package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditEntry;
import se.besked.audit.AuditTrail;
import se.besked.casework.CaseRule;
import se.besked.casework.DelegatedAct;
import se.besked.decision.Deciding;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionPreview;
import se.besked.decision.DecisionRule;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.review.Months;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.Rule;
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

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void itsDecisionReadsLikeThatOfAnyCaseThatLiesAboveTheOfficersDelegation(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            IdentityNumber eva = fixtures.identity();
            protectedCase(house, eva);
            String nobodys = judged(house, open(house, PER, fixtures.identity()));
            String evas = judged(house, open(house, PER, eva));

            alike(preview(house, PER, evas), preview(house, PER, nobodys));

            fixtures.delegate("per", "3.1", DelegatedAct.GRANT_SUPPORT, 100_000L);
            alike(preview(house, PER, evas), preview(house, PER, nobodys));

            fixtures.delegate("per", "3.1.2", DelegatedAct.GRANT_SUPPORT, null);
            assertThat(preview(house, PER, nobodys).ready()).isTrue();
            assertThat(preview(house, PER, evas).obstacles()).isEmpty();
            assertThat(preview(house, PER, evas).beyond()).isEmpty();
            assertThat(preview(house, PER, evas).handable()).isTrue();
            assertBroken(DecisionRule.NOT_DELEGATED, () -> decide(house, PER, evas));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void nothingIsDecidedInItAndWhoeverMayKnowIsToldWhy(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            IdentityNumber eva = fixtures.identity();
            protectedCase(house, eva);
            String evas = judged(house, open(house, PER, eva));
            DecisionPreview seen = preview(house, PER, evas);
            assertThat(seen.colleagues())
                    .extracting(DecisionPreview.Colleague::officerId)
                    .containsExactly("karin");

            house.get(DecisionMaking.class).handTo(PER, evas, "karin", seen.text(), seen.seen());

            assertThat(preview(house, KARIN, evas).obstacles())
                    .extracting(DecisionPreview.Obstacle::rule)
                    .containsExactly(DecisionRule.HANDED_ON);
            assertBroken(DecisionRule.HANDED_ON, () -> decide(house, KARIN, evas));
        }
    }

    /** Apart from ids and numbers, and from who the people are. */
    private static void alike(DecisionPreview one, DecisionPreview other) {
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("applicationId", "seen", "header.applicationId", "header.number", "header.caseId")
                .ignoringFields("header.caseNumber", "header.household", "arrivals")
                .ignoringFieldsMatchingRegexes(".*(key|Id|id|bornOn|age)")
                .isEqualTo(other);
    }

    /** A month of the case, with everything approved. */
    private static String judged(House house, String caseId) {
        String month = new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2026, 12));
        new Deciding(house, month).rest();
        return month;
    }

    private static DecisionPreview preview(House house, Staff staff, String month) {
        return house.get(DecisionMaking.class).preview(staff, month, null);
    }

    private static void decide(House house, Staff staff, String month) {
        DecisionPreview preview = preview(house, staff, month);
        house.get(DecisionMaking.class).decide(staff, month, preview.text(), preview.seen());
    }

    private static void assertBroken(Rule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
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
