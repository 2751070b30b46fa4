package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.AccessRule;
import se.besked.access.DeclaredRelatives;
import se.besked.audit.AuditEntry;
import se.besked.casework.CaseRule;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NumberSeries;
import se.besked.testing.AtOnce;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseIntake.NewAdult;

/** What may be there only once is there once, however often and however fast it is asked for. */
class CaseIntakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void oneButtonPressedTwentyTimesAtOnceOpensOneCase(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            NewAdult amina = adult(fixtures.identity(), "Amina");
            NewAdult yusuf = adult(fixtures.identity(), "Yusuf");
            String pressed = Ids.next();

            List<String> opened =
                    atOnce(20, () -> house.get(CaseIntake.class).open(KARIN, pressed, amina, yusuf, List.of()), "?");

            assertThat(opened).containsOnly(pressed);
            assertThat(count(house, "SocialCase")).isEqualTo(1);
            assertThat(count(house, "Person")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void twentyPagesForThePersonAtOnceOpenOneCase(String database) throws Exception {
        try (House house = House.on(database)) {
            NewAdult amina = adult(new Fixtures(house).identity(), "Amina");

            List<String> opened = atOnce(
                    20,
                    () -> house.get(CaseIntake.class).open(KARIN, Ids.next(), amina, null, List.of()),
                    CaseRule.PERSON_HAS_CASE.name());

            assertThat(opened)
                    .filteredOn(CaseRule.PERSON_HAS_CASE.name()::equals)
                    .hasSize(19);
            assertThat(count(house, "SocialCase")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theFirstTwelveActsOfAYearAtOnceGetTwelveNumbers(String database) throws Exception {
        try (House house = House.on(database)) {
            house.today(LocalDate.of(2027, 1, 2));
            Callable<String> act = () ->
                    house.inTransaction(() -> house.get(NumberSeries.class).next("case"));

            assertThat(atOnce(12, act, "?"))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj("2027-%06d"::formatted)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void onePersonIsNotApplicantAndPartnerAtOnce(String database) {
        try (House house = House.on(database)) {
            NewAdult amina = adult(new Fixtures(house).identity(), "Amina");

            refused(CaseRule.SAME_PERSON_TWICE, house, amina, amina);
            assertThat(count(house, "SocialCase")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void nobodyOpensACaseOnThemselvesOrARelativeAndTheAttemptIsOnTheTrail(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            NewAdult stranger = adult(fixtures.identity(), "Amina");
            NewAdult brother = adult(fixtures.identity(), "Bo");
            NewAdult karin = adult(new IdentityNumber(identityOf(house, "karin")), "Karin");
            house.get(DeclaredRelatives.class).declare(KARIN, brother.identity());

            refused(AccessRule.NEAR, house, karin, null);
            refused(AccessRule.NEAR, house, stranger, karin);
            refused(AccessRule.NEAR, house, stranger, brother);

            assertThat(count(house, "SocialCase")).isZero();
            assertThat(trail(house))
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(entry.officerId()).isEqualTo("karin"));
            house.get(CaseIntake.class).open(PER, Ids.next(), stranger, brother, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void twoHouseholdsOfTheSameNewPeopleEnteredEightyTimesAtOnceAreOne(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            NewAdult amina = adult(fixtures.identity(), "Amina");
            NewAdult yusuf = adult(fixtures.identity(), "Yusuf");
            CaseIntake intake = house.get(CaseIntake.class);

            List<String> opened = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                opened.addAll(atOnce(
                        10,
                        () -> intake.open(KARIN, Ids.next(), amina, yusuf, List.of()),
                        CaseRule.PERSON_HAS_CASE.name()));
                opened.addAll(atOnce(
                        10,
                        () -> intake.open(PER, Ids.next(), yusuf, amina, List.of()),
                        CaseRule.PERSON_HAS_CASE.name()));
            }

            assertThat(opened)
                    .hasSize(80)
                    .filteredOn(CaseRule.PERSON_HAS_CASE.name()::equals)
                    .hasSize(79);
            assertThat(count(house, "Person")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aNoteSavedTenTimesAtOnceIsWrittenOnceAndOtherWordsAreAnother(String database) throws Exception {
        try (House house = House.on(database)) {
            NewAdult amina = adult(new Fixtures(house).identity(), "Amina");
            String caseId = house.get(CaseIntake.class).open(KARIN, Ids.next(), amina, null, List.of());
            CaseHandling handling = house.get(CaseHandling.class);
            String pressed = Ids.next();

            atOnce(
                    10,
                    () -> {
                        handling.note(KARIN, pressed, caseId, null, "Ringde.");
                        return "saved";
                    },
                    "?");
            handling.note(KARIN, pressed, caseId, null, "Ringde igen.");

            assertThat(house.inTransaction(() -> house.get(Cases.class).notes(caseId)))
                    .extracting(note -> note.text())
                    .containsExactlyInAnyOrder("Ringde.", "Ringde igen.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatThePaperSaysIsKeptAndAnotherAccountWaitsForItsOwnersSignature(String database) {
        try (House house = House.on(database)) {
            Fixtures people = new Fixtures(house);
            IdentityNumber number = people.identity();
            Reached paper = new Reached("070-123 45 67", "Storgatan 4, 123 45 Ekeby", "8327", "1234567");
            String caseId = house.get(CaseIntake.class)
                    .open(KARIN, Ids.next(), reached(number, "Amina", paper), null, List.of());
            assertThat(house.get(CaseViews.class).open(KARIN, caseId).members().get(0))
                    .extracting(CaseView.Member::phone, CaseView.Member::address)
                    .containsExactly("070-123 45 67", "Storgatan 4, 123 45 Ekeby");
            assertThat(account(house, number)).isEqualTo("1234567");

            Reached other = new Reached(null, null, "8327", "7654321");
            refused(CaseRule.ACCOUNT_BY_OWNER, house, reached(number, "Amina", other), null);
            assertThat(account(house, number)).isEqualTo("1234567");

            NewAdult applicant = reached(people.identity(), "Yusuf", new Reached(null, null, null, null));
            assertThatThrownBy(() -> house.get(CaseIntake.class)
                            .open(KARIN, Ids.next(), applicant, reached(number, "Amina", other), List.of()))
                    .as("told at the adult whose account it is")
                    .isInstanceOfSatisfying(
                            AdultRule.class, rule -> assertThat(rule.role()).isEqualTo(MemberRole.CO_APPLICANT));
        }
    }

    private static String account(House house, IdentityNumber number) {
        return house.inTransaction(
                () -> house.get(People.class).withIdentity(number).orElseThrow().account());
    }

    private static NewAdult reached(IdentityNumber number, String name, Reached reached) {
        return new NewAdult(number, name, "Hassan", Language.SV, null, false, reached, false);
    }

    private static NewAdult adult(IdentityNumber number, String name) {
        return new NewAdult(number, name, "Hassan", Language.SV, null, false, Reached.UNSAID, false);
    }

    private static void refused(Object rule, House house, NewAdult applicant, NewAdult partner) {
        assertThatThrownBy(() -> house.get(CaseIntake.class).open(KARIN, Ids.next(), applicant, partner, List.of()))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private static String identityOf(House house, String officer) {
        return house.inTransaction(() -> house.entities()
                .createQuery("select o.identityNumber from Officer o where o.id = :id", String.class)
                .setParameter("id", officer)
                .getSingleResult());
    }

    private static List<AuditEntry> trail(House house) {
        return house.inTransaction(() -> house.entities()
                .createQuery(
                        "select e from AuditEntry e where e.action = se.besked.audit.AuditAction.REFUSED_ACCESS",
                        AuditEntry.class)
                .getResultList());
    }

    private static long count(House house, String entity) {
        return house.inTransaction(() -> house.entities()
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    /** What each came to; {@code broken} where a rule stood in the way. Anything else that goes wrong is thrown. */
    private static List<String> atOnce(int times, Callable<String> act, String broken) throws Exception {
        List<String> ends = new ArrayList<>();
        for (Future<String> result : AtOnce.run(times, at -> act)) {
            try {
                ends.add(result.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof BrokenRule)) {
                    throw e;
                }
                ends.add(broken);
            }
        }
        return ends;
    }
}
