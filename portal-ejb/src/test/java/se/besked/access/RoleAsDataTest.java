package se.besked.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.application.PaperApplication;
import se.besked.application.PaperRegistration;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.forms.definition.Side;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.Ids;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseHandling;
import se.besked.worklist.FoundCase;
import se.besked.worklist.FoundCases;
import se.besked.worklist.WorkPlace;
import se.besked.worklist.WorkQuery;
import se.besked.worklist.WorkRow;
import se.besked.worklist.WorkRows;
import se.besked.worklist.Worklist;

/** Who may is data: a role is a row, and nobody handles a case that is too near. */
class RoleAsDataTest {

    private static final Staff MONA = new Staff("mona");

    private static final String ONE_ROLE_MORE = """
            "roles": [
              {"role": "street-worker", "held": "staff", "rules": [
                {"may": ["LIST", "SEARCH", "OPEN_CASE"], "where": ["SEGMENT=near-work", "NOT_NEAR"]}
              ]},\
            """;

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aRoleMoreIsARowMoreAndNoCode(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            officer(house, "mona", "198505052382", "street-worker");
            String near = applied(house, fixtures.household(0, fixtures.person("Amina")));
            String other = applied(house, fixtures.household(0, fixtures.person("Olof")));
            house.get(CaseHandling.class).placeIn(Fixtures.KARIN, near, "near-work");
            RuleTable shipped = new RuleTable(TableFile.read("rules.json"), key -> "any");
            RuleTable extended = new RuleTable(
                    TableFile.read("rules.json").replaceFirst("\"roles\": \\[", ONE_ROLE_MORE), key -> "any");

            assertThatThrownBy(() ->
                            worklist(house, shipped).list(MONA, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.FIRST, 25))
                    .isInstanceOf(NotFoundException.class);
            assertThat(worklist(house, extended)
                            .list(MONA, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.FIRST, 25)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(near);
            assertThat(worklist(house, extended).search(MONA, "hassan"))
                    .extracting(FoundCase::caseId)
                    .containsExactly(near);
            AccessRules rules = rules(house, extended);
            rules.may(MONA, Action.OPEN_CASE, near);
            assertThatThrownBy(() -> rules.may(MONA, Action.OPEN_CASE, other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> rules.may(MONA, Action.DECIDE, near)).isInstanceOf(NotFoundException.class);
            assertThat(house.get(AuditTrail.class).ofCase(other))
                    .filteredOn(entry -> entry.officerId().equals("mona"))
                    .extracting(entry -> entry.action() + " " + entry.detail())
                    .containsExactly(AuditAction.REFUSED_ACCESS + " " + Action.OPEN_CASE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anOfficersOwnCaseThePartnersAndADeclaredRelativesAreNoOfTheirs(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person mona = fixtures.person("Mona");
            officer(house, "mona", mona.identityNumber().digits(), "officer");
            Person relative = fixtures.person("Syster");
            Person partner = fixtures.person("Partner");
            String together = applied(house, fixtures.household(0, mona, partner));
            String sisters = applied(house, fixtures.household(0, relative));
            String strangers = applied(house, fixtures.household(0, fixtures.person("Olof")));
            Worklist worklist = house.get(Worklist.class);

            assertThat(worklist.list(MONA, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.FIRST, 25)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactlyInAnyOrder(sisters, strangers);
            house.get(DeclaredRelatives.class).declare(MONA, relative.identityNumber());
            house.get(DeclaredRelatives.class).declare(MONA, relative.identityNumber());

            assertThat(worklist.list(MONA, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.FIRST, 25)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(strangers);
            assertThat(worklist.search(MONA, "hassan"))
                    .extracting(FoundCase::caseId)
                    .containsExactly(strangers);
            for (String closed : List.of(together, sisters)) {
                assertThatThrownBy(() -> house.get(CaseHandling.class).note(MONA, Ids.next(), closed, null, "Nyfiken"))
                        .isInstanceOf(NotFoundException.class);
            }
            house.get(CaseHandling.class).note(MONA, Ids.next(), strangers, null, "Ringde");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whoIsAssignedToAProtectedCaseMeetsItUntilThatEnds(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person hidden = fixtures.person("Eva");
            house.inTransaction(() -> {
                house.get(People.class).get(hidden.id()).protectIdentity();
                return null;
            });
            String caseId = fixtures.household(
                    0, house.inTransaction(() -> house.get(People.class).get(hidden.id())));
            CaseHandling handling = house.get(CaseHandling.class);

            assertThat(house.get(Worklist.class).search(Fixtures.PER, "eva")).isEmpty();
            handling.assign(Fixtures.KARIN, caseId, "per", "officer");
            handling.assign(Fixtures.KARIN, caseId, "per", "officer");
            assertThat(house.get(Worklist.class).search(Fixtures.PER, "eva")).hasSize(1);
            handling.note(Fixtures.PER, Ids.next(), caseId, null, "Ringde");
            handling.unassign(Fixtures.KARIN, caseId, "per", "officer");
            assertThatThrownBy(() -> handling.note(Fixtures.PER, Ids.next(), caseId, null, "Nyfiken"))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aMunicipalityMayKeepItsOfficersToTheirOwnCases() {
        RuleTable table = new RuleTable(TableFile.read("rules.json"), key -> "assigned");
        CaseFacts colleagues = new CaseFacts("per", true, false, null, List.of(), List.of());
        CaseFacts nobodys = new CaseFacts(null, false, false, null, List.of(), List.of());
        ActorFacts karin = new ActorFacts("karin", Set.of("officer"), Set.of("198001022384"));

        assertThat(table.rules(karin.roles(), Action.OPEN_CASE))
                .noneMatch(rule -> rule.holds(colleagues, karin))
                .anyMatch(rule -> rule.holds(nobodys, karin));
        assertThat(table.rules(karin.roles(), Action.JUDGE)).noneMatch(rule -> rule.holds(nobodys, karin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"may\": [\"FLY\"], \"where\": [\"ANY\"]}",
                "{\"may\": [\"LIST\"], \"where\": [\"SOMETIMES\"]}",
                "{\"may\": [\"LIST\"], \"where\": [\"SEGMENT\"]}",
                "{\"may\": [\"LIST\"], \"where\": [\"ANY=1\"]}",
                "{\"may\": [\"LIST\"], \"where\": [\"MEMBER=NEIGHBOUR\"]}",
                "{\"may\": [\"LIST\"], \"where\": []}"
            })
    void aTableThatCannotBeReadStopsTheStart(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleTable(
                        "{\"actions\": {}, \"roles\": [{\"role\": \"odd\", \"held\": \"staff\", \"rules\": [" + rule
                                + "]}]}",
                        key -> "any"))
                .withMessageContaining("odd");
    }

    private static Worklist worklist(House house, RuleTable table) {
        return new Worklist(
                rules(house, table),
                house.get(WorkRows.class),
                house.get(FoundCases.class),
                house.clock(),
                new PageRead());
    }

    private static AccessRules rules(House house, RuleTable table) {
        return new AccessRules(table, house.get(AccessFacts.class), house.get(AuditTrail.class));
    }

    private static void officer(House house, String id, String identity, String role) {
        house.inTransaction(() -> {
            house.get(Officers.class)
                    .add(new Officer(id, new IdentityNumber(identity), "Mona Ek", "common.title.officer", "1", "9–10")
                            .hold(role));
            return null;
        });
    }

    private static String applied(House house, String caseId) {
        house.get(PaperRegistration.class)
                .register(
                        Fixtures.KARIN,
                        caseId,
                        new PaperApplication(
                                YearMonth.of(2026, 12),
                                LocalDate.of(2026, 11, 10),
                                null,
                                List.of(),
                                0,
                                List.of(),
                                List.of(new PaperApplication.Row(Side.EXPENSE, "rent", null, 520_000, null, null))));
        return caseId;
    }
}
