package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.DeclaredRelatives;
import se.besked.access.Staff;
import se.besked.casework.CaseRule;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.review.Months;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NotFoundException;
import se.besked.shared.Rule;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseHandling;
import se.besked.worklist.CaseViews;
import se.besked.worklist.Worklist;

/**
 * A case that is too near for an officer (jäv, FL 16 §) comes to somebody else, and never to one whom it is too near.
 */
class DisqualifiedTest {

    private static final Staff MONA = new Staff("mona");
    private static final Staff MANAGER = new Staff("manager");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void nobodyIsHandedTheirOwnCaseThePartnersOrADeclaredRelatives(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person mona = fixtures.person("Mona");
            Person partner = fixtures.person("Partner");
            Person sister = fixtures.person("Syster");
            officer(house, "mona", mona.identityNumber(), "officer");
            house.get(DeclaredRelatives.class).declare(MONA, sister.identityNumber());
            String own = fixtures.household(0, mona, partner);
            String sisters = fixtures.household(0, sister);
            String strangers = fixtures.household(0, fixtures.person("Olof"));
            CaseHandling handling = house.get(CaseHandling.class);

            for (String near : List.of(own, sisters)) {
                assertBroken(CaseRule.COLLEAGUE_MAY_NOT, () -> handling.handOver(KARIN, near, "mona"));
                assertBroken(CaseRule.COLLEAGUE_MAY_NOT, () -> handling.assign(KARIN, near, "mona", "officer"));
                assertThat(responsible(house, near)).isEqualTo("karin");
            }
            handling.assign(KARIN, sisters, "a-helper", "helper");
            handling.handOver(KARIN, strangers, "mona");
            handling.note(MONA, Ids.next(), strangers, null, "Ringde");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aCaseIsHandedToThoseOnlyWhoHandleCases(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            officer(house, "mona", fixtures.identity(), "assistant");
            String hidden = fixtures.household(0, protectedPerson(house, fixtures, "Eva"));
            CaseHandling handling = house.get(CaseHandling.class);

            assertBroken(CaseRule.COLLEAGUE_MAY_NOT, () -> handling.handOver(KARIN, hidden, "mona"));
            handling.handOver(KARIN, hidden, "per");
            handling.note(PER, Ids.next(), hidden, null, "Ringde");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aCaseWhoseOfficerIsNearIsNobodysAndAColleagueTakesIt(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person sister = fixtures.person("Syster");
            String caseId = fixtures.household(0, sister);
            CaseHandling handling = house.get(CaseHandling.class);
            assertBroken(CaseRule.CLAIMED_BY_OTHER, () -> handling.claim(PER, caseId));
            assertThat(house.get(CaseViews.class).open(PER, caseId).claimed()).isTrue();

            house.get(DeclaredRelatives.class).declare(KARIN, sister.identityNumber());

            assertThatThrownBy(() -> handling.handOver(KARIN, caseId, "per")).isInstanceOf(NotFoundException.class);
            assertThat(house.get(CaseViews.class).open(PER, caseId).claimed()).isFalse();
            handling.claim(PER, caseId);
            assertThat(responsible(house, caseId)).isEqualTo("per");
            officer(house, "mona", fixtures.identity(), "officer");
            assertBroken(CaseRule.CLAIMED_BY_OTHER, () -> handling.claim(MONA, caseId));
            assertBroken(CaseRule.CLAIMED_BY_OTHER, () -> handling.handOver(MONA, caseId, "mona"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aProtectedCaseWhoseOfficerIsNearIsTakenByTheManagerAndHandedOn(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            officer(house, "manager", fixtures.identity(), "team-manager");
            Person eva = protectedPerson(house, fixtures, "Eva");
            String caseId = fixtures.household(0, eva);
            CaseHandling handling = house.get(CaseHandling.class);
            assertThatThrownBy(() -> handling.claim(MANAGER, caseId)).isInstanceOf(NotFoundException.class);
            assertThat(house.get(Worklist.class).search(MANAGER, "eva")).isEmpty();

            house.get(DeclaredRelatives.class).declare(KARIN, eva.identityNumber());

            assertThatThrownBy(() -> handling.claim(PER, caseId)).isInstanceOf(NotFoundException.class);
            assertThat(house.get(Worklist.class).search(MANAGER, "eva")).hasSize(1);
            handling.claim(MANAGER, caseId);
            handling.handOver(MANAGER, caseId, "per");
            handling.note(PER, Ids.next(), caseId, null, "Ringde");
            assertThatThrownBy(() -> handling.claim(MANAGER, caseId)).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aColleagueToWhomTheCaseIsTooNearTakesNoPartInADecision(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person brother = fixtures.person("Bo");
            officer(house, "mona", fixtures.identity(), "officer");
            house.get(DeclaredRelatives.class).declare(MONA, brother.identityNumber());
            String month = new Months(house, fixtures.household(0, brother))
                    .expense("rent", 5400)
                    .filed(YearMonth.of(2026, 12));
            Deciding deciding = new Deciding(house, month).rest();

            assertThat(deciding.preview(with("per")).obstacles()).isEmpty();
            DecisionPreview near = deciding.preview(with("mona", "per"));
            assertThat(near.obstacles()).extracting(Obstacle::rule).containsExactly(DecisionRule.COLLEAGUE_NEAR);
            assertBroken(
                    DecisionRule.COLLEAGUE_NEAR,
                    () -> house.get(DecisionMaking.class).decide(KARIN, month, near.text(), near.seen()));
        }
    }

    private static DecisionText with(String... tookPart) {
        return new DecisionText(Set.of(), Set.of(), "", "", List.of(tookPart));
    }

    private static String responsible(House house, String caseId) {
        return house.get(CaseViews.class).open(PER, caseId).responsibleOfficerId();
    }

    private static Person protectedPerson(House house, Fixtures fixtures, String name) {
        String id = fixtures.person(name).id();
        return house.inTransaction(() -> {
            Person person = house.get(People.class).get(id);
            person.protectIdentity();
            return person;
        });
    }

    private static void officer(House house, String id, IdentityNumber identity, String role) {
        house.inTransaction(() -> {
            house.get(Officers.class)
                    .add(new Officer(id, identity, "Mona Ek", "common.title.officer", "1", "9–10").hold(role));
            return null;
        });
    }

    private static void assertBroken(Rule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
