package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.casework.CaseRule;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseIntake.NewAdult;
import se.besked.worklist.CaseIntake.NewChild;

/** People are entered as they are called and as old as they can be, and found as they are remembered. */
class TypedPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    private House house;
    private Fixtures fixtures;
    private IdentityNumber number;

    @BeforeEach
    void begin() {
        house = House.onDerby();
        fixtures = new Fixtures(house);
        number = fixtures.identity();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void somebodyMayHaveOneNameOnly() {
        String caseId = open(adult(number, "", "Suharto"), List.of());

        assertThat(house.get(CaseViews.class)
                        .open(KARIN, caseId)
                        .members()
                        .get(0)
                        .name())
                .isEqualTo("Suharto");
        house.inTransaction(() -> {
            assertThat(house.get(People.class).withIdentity(number).orElseThrow())
                    .satisfies(person -> assertThat(person.shortName()).isEqualTo("Suharto"))
                    .satisfies(person -> assertThat(person.givenName()).isEqualTo("Suharto"));
            return null;
        });
    }

    @Test
    void whoAppliesIsGrownAndAChildIsBornAndYoung() {
        IdentityNumber eleven = IdentityNumber.read("151112-2382", TODAY).orElseThrow();
        refused(CaseRule.ADULT_TOO_YOUNG, adult(eleven, "Kim", "Ek"), List.of());
        for (LocalDate wrong : List.of(LocalDate.of(1920, 1, 1), TODAY.minusYears(21), TODAY.plusDays(1))) {
            refused(CaseRule.CHILD_AGE_WRONG, adult(number, "Kim", "Ek"), List.of(new NewChild("Bo", wrong, false)));
        }
        open(
                adult(number, "Kim", "Ek"),
                List.of(new NewChild("Bo", TODAY.minusYears(21).plusDays(1), false), new NewChild("Li", TODAY, false)));
    }

    @Test
    void aKnownNumberUnderAnotherNameIsAskedAboutAndTheStoredNameStays() {
        fixtures.person("Eva");
        IdentityNumber evas =
                house.inTransaction(() -> house.get(People.class).get("eva").identityNumber());
        NewAdult other = adult(evas, "Evelina", "Hassan");

        assertThat(house.get(CaseIntake.class).knownAs(KARIN, other)).contains("Eva Hassan");
        assertThat(house.get(CaseIntake.class).knownAs(KARIN, adult(evas, "HASSAN", "Éva")))
                .isEmpty();
        refused(CaseRule.OTHER_NAME, other, List.of());
        NewAdult same = new NewAdult(evas, "Evelina", "Hassan", Language.SV, null, false, Reached.UNSAID, true);
        String caseId = open(same, List.of());

        assertThat(house.get(CaseViews.class)
                        .open(KARIN, caseId)
                        .members()
                        .get(0)
                        .name())
                .isEqualTo("Eva Hassan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sjoberg", "sjöberg åsa", "Asa SJÖBERG", "Sjo\u0308berg", "  Åsa\u00a0 Sjöberg "})
    void aNameIsFoundInAnyOrderAndWithoutItsSigns(String typed) {
        String caseId = open(adult(number, "Åsa", "Sjöberg"), List.of());

        assertThat(house.get(Worklist.class).search(KARIN, typed))
                .extracting(FoundCase::caseId)
                .containsExactly(caseId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900602\u20112397", "19900602\u22122397", "１９９００６０２２３９７", "9006022397", "19900602 2397"})
    void aNumberIsReadAlikeByTheFormAndByTheOffice(String typed) {
        assertThat(IdentityNumber.read(typed, TODAY))
                .contains(new IdentityNumber(se.besked.forms.typing.IdentityNumber.read(typed, TODAY)
                        .orElseThrow()
                        .digits()));
    }

    private static NewAdult adult(IdentityNumber number, String given, String family) {
        return new NewAdult(number, given, family, Language.SV, null, false, Reached.UNSAID, false);
    }

    private String open(NewAdult adult, List<NewChild> children) {
        return house.get(CaseIntake.class).open(KARIN, Ids.next(), adult, null, children);
    }

    private void refused(CaseRule rule, NewAdult adult, List<NewChild> children) {
        assertThatThrownBy(() -> open(adult, children))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
