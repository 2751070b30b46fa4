package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.filling.Saved;
import se.besked.forms.monthly.Carry;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.testing.AtOnce;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

class SubmissionTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen YUSUF = new Citizen("yusuf");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theFirstAdultsSignatureMakesItComeInAndThePartnersCompletesIt(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            Submission submission = house.get(Submission.class);

            String number = submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));

            Application sent = standing(house, caseId, DECEMBER);
            assertThat(number).isEqualTo("2026-000001");
            assertThat(sent.status()).isEqualTo(ApplicationStatus.SUBMITTED);
            assertThat(sent.dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(sent.household().adults()).hasSize(2);
            assertThat(items(house, sent)).extracting(LineItem::amountOre).containsExactly(540_000L, 620_000L);
            assertThat(submission.sign(YUSUF, DECEMBER, submission.contentToSign(YUSUF, DECEMBER)))
                    .isEqualTo(number);
            assertThat(house.inTransaction(() -> house.get(Applications.class).signatures(sent.id())))
                    .extracting(Signature::personId)
                    .containsExactlyInAnyOrder("amina", "yusuf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anAccountChangesByItsOwnersSignatureOnly(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String[] members = members(house, caseId);
            Typing typing = new Typing(house, AMINA, DECEMBER).firstMonth(members);
            for (String member : members) {
                account(typing, member, "8327-9", "12 345 674-4");
            }
            Submission submission = house.get(Submission.class);

            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));
            assertThat(account(house, "amina")).isEqualTo("123456744");
            assertThat(account(house, "yusuf")).as("he has not signed").isNull();

            submission.sign(YUSUF, DECEMBER, submission.contentToSign(YUSUF, DECEMBER));
            assertThat(account(house, "yusuf")).isEqualTo("123456744");
            assertThat(house.inTransaction(
                            () -> house.get(People.class).get("yusuf").phone()))
                    .as("asked once, of whoever sends it in")
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anAccountAndANumberAreStoredInWesternDigitsWhateverTheyWereTypedIn(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String[] members = members(house, caseId);
            Typing typing = new Typing(house, AMINA, DECEMBER).firstMonth(members);
            typing.on("contact", "q.phone=\u0660\u0667\u0660\u2011\u0661\u0662\u0663");
            account(typing, members[0], "\u0668\u0663\u0662\u0667", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667");
            account(typing, members[1], "8327\u20119", "12\u2011345\u00a0674\u20124");
            Submission submission = house.get(Submission.class);

            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));
            submission.sign(YUSUF, DECEMBER, submission.contentToSign(YUSUF, DECEMBER));

            assertThat(stored(house, "amina")).isEqualTo("8327, 1234567, 070-123");
            assertThat(stored(house, "yusuf")).isEqualTo("83279, 123456744, null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void twentyRacingSignaturesGiveOneApplicationAndOneNumber(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            Submission submission = house.get(Submission.class);
            String content = submission.contentToSign(AMINA, DECEMBER);
            Set<String> numbers = new ConcurrentSkipListSet<>();
            AtOnce.run(20, at -> () -> numbers.add(submission.sign(at % 2 == 0 ? AMINA : YUSUF, DECEMBER, content)));

            assertThat(numbers).containsExactly("2026-000001");
            Application sent = standing(house, caseId, DECEMBER);
            assertThat(items(house, sent)).hasSize(2);
            assertThat(house.inTransaction(() -> house.get(Applications.class).signatures(sent.id())))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void nothingIsSentThatIsUnfinishedOrHasChangedSinceItWasShown(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            Submission submission = house.get(Submission.class);
            Typing typing = new Typing(house, AMINA, DECEMBER);
            String unfinished = submission.contentToSign(AMINA, DECEMBER);
            assertThatThrownBy(() -> submission.sign(AMINA, DECEMBER, unfinished))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, rule -> assertThat(rule.rule()).isEqualTo(ApplicationRule.NOT_COMPLETE));

            typing.firstMonth(members(house, caseId));
            String seen = submission.contentToSign(AMINA, DECEMBER);
            typing.on("rent", typing.row("rent", "rent") + ".amount=5 500");
            assertThatThrownBy(() -> submission.sign(AMINA, DECEMBER, seen))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, rule -> assertThat(rule.rule()).isEqualTo(ApplicationRule.CHANGED_SINCE));
            assertThat(standing(house, caseId, DECEMBER).status()).isEqualTo(ApplicationStatus.DRAFT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aStaleTabIsToldAndOverwritesNothing(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("Amina"));
            FormFilling filling = house.get(FormFilling.class);
            house.get(MonthlyForm.class).begin(AMINA, DECEMBER);
            FormKey december = MonthlyForm.of(DECEMBER);
            long drawn = filling.step(AMINA, december, "contact").version();
            filling.save(AMINA, december, "contact", drawn, Typing.raw("q.phone=070-1"));

            Saved second =
                    filling.save(AMINA, december, "contact", drawn, Typing.raw("q.phone=not a number, but typed"));

            assertThat(second.stale()).isTrue();
            assertThat(filling.step(AMINA, december, "contact").raw()).containsEntry("q.phone", "070-1");
            assertThat(filling.save(
                                    AMINA,
                                    december,
                                    "contact",
                                    second.version(),
                                    Typing.raw("q.phone=not a number, but typed"))
                            .stale())
                    .isFalse();
            assertThat(filling.step(AMINA, december, "contact").raw())
                    .containsEntry("q.phone", "not a number, but typed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void nextMonthStartsFromThisOne(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            Submission submission = house.get(Submission.class);
            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));

            house.today(LocalDate.of(2026, 12, 12));
            YearMonth january = YearMonth.of(2027, 1);
            Typing typing = new Typing(house, AMINA, january);
            String row = typing.row("rent", "rent");
            typing.on("contact", "q.contactChanged=no");
            typing.on("household", "q.householdChanged=no", "q.newChild=no");
            typing.on("changes", "q.anythingChanged=no");
            typing.on("rent", "q.homeChanged=no", row + ".carry=same");
            typing.on("expenses", "q.anyExpenses=no");
            typing.on("care", "q.anyCare=no");
            typing.on("income", typing.row("income", "salary") + ".carry=gone", "q.pending=no");
            typing.on("payment", "q.paymentChanged=no");
            submission.sign(AMINA, january, submission.contentToSign(AMINA, january));

            assertThat(items(house, standing(house, caseId, january)))
                    .extracting(LineItem::carry)
                    .containsExactly(Carry.SAME, Carry.GONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aStrangerMeetsTheSameNothingAsAnyUnknownMonth(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("Amina"));
            fixtures.household(0, fixtures.person("Olof"));
            house.get(MonthlyForm.class).begin(AMINA, DECEMBER);

            assertThatThrownBy(() ->
                            house.get(FormFilling.class).step(new Citizen("olof"), MonthlyForm.of(DECEMBER), "rent"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.get(MonthlyForm.class).begin(AMINA, YearMonth.of(2027, 3)))
                    .isInstanceOf(BrokenRule.class);
        }
    }

    private static void account(Typing typing, String member, String clearing, String number) {
        typing.on(
                "payment",
                "p." + member + ".method=account",
                "p." + member + ".account.clearing=" + clearing,
                "p." + member + ".account.number=" + number);
    }

    private static String stored(House house, String id) {
        return house.inTransaction(() -> {
            Person person = house.get(People.class).get(id);
            return person.clearing() + ", " + person.account() + ", " + person.phone();
        });
    }

    private static String account(House house, String person) {
        return house.inTransaction(() -> house.get(People.class).get(person).account());
    }

    private static String[] members(House house, String caseId) {
        return house.inTransaction(() -> house.get(Cases.class).get(caseId).adults().stream()
                .map(CaseMember::id)
                .toArray(String[]::new));
    }

    private static Application standing(House house, String caseId, YearMonth month) {
        return house.inTransaction(
                () -> house.get(Applications.class).standing(caseId, month).orElseThrow());
    }

    private static List<LineItem> items(House house, Application application) {
        return house.inTransaction(() -> house.get(Applications.class).items(application.id()));
    }
}
