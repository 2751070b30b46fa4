package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.DelegatedAct;
import se.besked.casework.Officers;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.norm.NormTables;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.print.PrintedPdf;
import se.besked.review.Judging;
import se.besked.review.Months;
import se.besked.review.Verdict;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.TenYearsLater;

/** A decision opened in ten years shows what was decided, whatever has changed since. */
class LastingDecisionTest {

    private static final Citizen AMINA = new Citizen("amina");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theLetterTheFiguresAndThePageStayWhateverChanges(String database) {
        try (House house = House.on(database)) {
            String decision = decidedByPerWithKarinPresenting(house);
            DecisionReading answers = house.get(DecisionReading.class);
            DecisionView page = answers.open(AMINA, decision);
            DecisionView office = answers.view(KARIN, decision);
            List<DecisionRef> card = office.siblings();
            byte[] binding = answers.letter(AMINA, decision, "amina", Language.SV);
            byte[] copy = answers.letter(AMINA, decision, "amina", Language.AR);
            byte[] partners = answers.letter(KARIN, decision, "yusuf", Language.SV);

            List<String> words = PageWords.of(page);

            assertThat(words)
                    .contains("Hyra: Parkeringen ingår", "Hyran är för hög.", "Barnet bor kvar.")
                    .anyMatch(text -> text.startsWith("Ja, men inte till allt. Ditt hushåll får"))
                    .anyMatch(text -> text.startsWith("نعم"));
            assertThat(page.me().account()).isEqualTo("•••• 4471");
            assertThat(page.me().letters()).containsExactly(Language.SV, Language.AR);
            assertThat(office.decidedBy().name()).isEqualTo("Per Ek");
            assertThat(office.presentedBy().name()).isEqualTo("Karin Lund");
            assertThat(new PrintedPdf(binding).text()).contains("Amina Hassan", "Per Ek", "Ekeby kommun");
            try (TenYearsLater later = new TenYearsLater(house)) {
                assertEverythingHasChanged(house, page.applicationId());
                DecisionView again = answers.open(AMINA, decision);
                assertThat(PageWords.of(again))
                        .isEqualTo(words)
                        .noneMatch(text -> text.contains(TenYearsLater.CHANGED));
                assertThat(again).isEqualTo(page);
                assertThat(answers.view(KARIN, decision)).isEqualTo(office);
                assertThat(answers.view(KARIN, decision).siblings()).isEqualTo(card);
                assertThat(answers.letter(AMINA, decision, "amina", Language.SV))
                        .isEqualTo(binding);
                assertThat(answers.letter(AMINA, decision, "amina", Language.AR))
                        .isEqualTo(copy);
                assertThat(answers.letter(KARIN, decision, "yusuf", Language.SV))
                        .isEqualTo(partners);
            }
        }
    }

    /** Texts, norm tables, the form's definition, names and the account: what a look at them gives today. */
    private static void assertEverythingHasChanged(House house, String applicationId) {
        assertThat(Message.of("form.kind.rent").in(Language.SV)).startsWith(TenYearsLater.CHANGED);
        assertThat(house.get(NormTables.class).all()).isEmpty();
        house.inTransaction(() -> {
            Application application = house.get(Applications.class).get(applicationId);
            assertThatThrownBy(application::form).hasMessage("No form definition /forms/monthly/v999.json");
            assertThat(house.get(Officers.class).get("per").name()).isEqualTo("New Name");
            assertThat(house.get(People.class).get("amina").name()).isEqualTo("New Name");
            assertThat(house.get(People.class).get("amina").account()).isEqualTo("99999999");
            return null;
        });
    }

    @Test
    void eachShareAndEachSignatureIsAPersonsAndNotAnEqualNames() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            Person one = fixtures.person("Kim");
            Person other = house.inTransaction(() -> {
                Person namesake = new Person("kim-2", fixtures.identity(), "Kim", "Hassan", Language.SV);
                house.get(People.class).add(namesake);
                return namesake;
            });
            String month = new Months(house, fixtures.household(0, one, other))
                    .expense("rent", 5401)
                    .signedBy("kim")
                    .filed(YearMonth.of(2026, 12));
            house.get(Judging.class).confirmMissingSignature(KARIN, month, "kim-2", "Bekräftat på telefon");
            new Deciding(house, month).rest().decided();
            DecisionReading answers = house.get(DecisionReading.class);
            String decision = new Deciding(house, month).firstDecision();

            assertThat(new PrintedPdf(answers.letter(KARIN, decision, "kim", Language.SV)).text())
                    .contains("Din del är 6 956 kr.");
            assertThat(new PrintedPdf(answers.letter(KARIN, decision, "kim-2", Language.SV)).text())
                    .contains("Din del är 6 955 kr.");
            Particulars stored = house.inTransaction(
                    () -> house.get(Decisions.class).get(decision).stored().particulars());
            assertThat(stored.adult("kim").signedAt()).isNotNull();
            assertThat(stored.adult("kim").unsigned()).isNull();
            assertThat(stored.adult("kim-2").signedAt()).isNull();
            assertThat(stored.adult("kim-2").unsigned().acceptedBy()).isEqualTo("Karin Lund");
            assertThat(stored.adult("kim-2").unsigned().reason()).isEqualTo("Bekräftat på telefon");
        }
    }

    @Test
    void aDecisionOfANewerSchemaIsNotReadAsIfItWereThisOne() {
        try (House house = House.onDerby()) {
            String decision = decidedByPerWithKarinPresenting(house);
            StoredDecision stored = house.inTransaction(
                    () -> house.get(Decisions.class).get(decision).stored());

            assertThat(stored.schema()).isEqualTo(StoredDecision.SCHEMA);
            assertThat(StoredDecision.read(stored.write())).isEqualTo(stored);
            String newer = stored.write().replaceFirst("\"schema\":2", "\"schema\":3");
            assertThatIllegalStateException()
                    .isThrownBy(() -> StoredDecision.read(newer))
                    .withMessageContaining("schema 3")
                    .withMessageContaining("reads schema 2");
        }
    }

    private static String decidedByPerWithKarinPresenting(House house) {
        Fixtures fixtures = new Fixtures(house);
        fixtures.delegate("per", "4.1", DelegatedAct.GRANT_SUPPORT, null);
        fixtures.delegate("per", "4.2", DelegatedAct.REFUSE, null);
        Person amina = fixtures.person("Amina");
        String caseId = fixtures.household(1, amina, fixtures.person("Yusuf"));
        fixtures.reads("amina", Language.AR);
        house.inTransaction(() -> {
            house.get(People.class).get("amina").paidTo("8327", "9031 234 471");
            return null;
        });
        String month = new Months(house, caseId)
                .expense("rent", 60_000)
                .expense("medicine", 320)
                .income("salary", 1, 6200)
                .filed(YearMonth.of(2026, 12));
        Deciding deciding = new Deciding(house, month)
                .judge("rent", Verdict.OTHER_AMOUNT, 55_000L, "Parkeringen ingår")
                .judge("medicine", Verdict.LATER, null, "Kvittot från apoteket")
                .rest();
        DecisionText text = new DecisionText(
                Set.of(Provision.SOL_12_1, Provision.SOL_12_7),
                deciding.preview(null).text().kept(),
                "Hyran är för hög.",
                "Barnet bor kvar.",
                List.of());
        DecisionMaking making = house.get(DecisionMaking.class);
        making.handTo(KARIN, month, "per", text, deciding.preview(text).seen());
        DecisionPreview ready = making.preview(PER, month, null);
        return making.decide(PER, month, ready.text(), ready.seen());
    }
}
