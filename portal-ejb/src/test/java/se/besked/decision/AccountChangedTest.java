package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.application.ApplicationTimeline;
import se.besked.application.Submission;
import se.besked.casework.Cases;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.i18n.Language;
import se.besked.person.People;
import se.besked.review.Months;
import se.besked.review.ReviewSheet.Header;
import se.besked.review.ReviewSheets;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

/** That an account was changed by a signature is seen by the office before money goes there, and by its owner. */
class AccountChangedTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen YUSUF = new Citizen("yusuf");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anotherAccountIsToldWithItsLastDigits(String database) {
        try (House house = House.on(database)) {
            Typing typing = household(house);
            List<String> members = members(house);
            account(typing, members.get(0), "8327", "7654321");
            account(typing, members.get(1), "8327", "222 2222");
            sign(house, AMINA);
            sign(house, YUSUF);

            assertThat(said(review(house)))
                    .as("his is the one that was known")
                    .containsExactly("Amina Hassan has changed account: •••• 4567 became •••• 4321");
            assertThat(review(house).noChange()).isFalse();
            assertThat(review(house).missingSignatures()).isEmpty();
            assertThat(said(house.get(DecisionMaking.class)
                            .preview(KARIN, month(house), null)
                            .header()))
                    .hasSize(1);
            assertThat(told(house, AMINA)).isTrue();
            assertThat(told(house, YUSUF)).as("hers is her own").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anAccountThatEndsIsToldTooAndEachOnce(String database) {
        try (House house = House.on(database)) {
            Typing typing = household(house);
            account(typing, members(house).get(1), "6000", "2222222");
            sign(house, AMINA);
            assertThat(said(review(house))).containsExactly("Amina Hassan is no longer paid to the account •••• 4567");
            sign(house, YUSUF);

            assertThat(said(review(house)))
                    .containsExactlyInAnyOrder(
                            "Amina Hassan is no longer paid to the account •••• 4567",
                            "Yusuf Hassan has changed account: •••• 2222 became •••• 2222");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theFirstAccountChangesNone(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("Amina"));
            Typing typing =
                    new Typing(house, AMINA, DECEMBER).firstMonth(members(house).toArray(String[]::new));
            account(typing, members(house).get(0), "8327", "7654321");
            sign(house, AMINA);

            assertThat(review(house).accountChanges()).isEmpty();
            assertThat(review(house).noChange()).isTrue();
            assertThat(told(house, AMINA)).isFalse();
        }
    }

    /** Amina and Yusuf with an account each, who have filled in a month in which they are paid without. */
    private static Typing household(House house) {
        Fixtures fixtures = new Fixtures(house);
        fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
        house.inTransaction(() -> {
            house.get(People.class).get("amina").paidTo("8327", "1234567");
            house.get(People.class).get("yusuf").paidTo("8327", "2222222");
            return null;
        });
        return new Typing(house, AMINA, DECEMBER).firstMonth(members(house).toArray(String[]::new));
    }

    private static List<String> members(House house) {
        return house.inTransaction(() -> new Months(
                        house,
                        house.get(Cases.class).ofPerson("amina").orElseThrow().id())
                .members());
    }

    private static void account(Typing typing, String member, String clearing, String number) {
        String key = "p." + member + ".";
        typing.on(
                "payment",
                key + "method=account",
                key + "account.clearing=" + clearing,
                key + "account.number=" + number);
    }

    private static void sign(House house, Citizen citizen) {
        Submission submission = house.get(Submission.class);
        submission.sign(citizen, DECEMBER, submission.contentToSign(citizen, DECEMBER));
    }

    private static String month(House house) {
        return house.get(MyMonths.class).page(AMINA).cards().stream()
                .filter(card -> card.month().equals(DECEMBER))
                .findFirst()
                .orElseThrow()
                .applicationId();
    }

    private static Header review(House house) {
        return house.get(ReviewSheets.class).sheet(KARIN, month(house)).header();
    }

    private static List<String> said(Header header) {
        return header.accountChanges().stream()
                .map(change -> change.in(Language.EN).replaceAll("[\\u2066-\\u2069]", ""))
                .toList();
    }

    private static boolean told(House house, Citizen citizen) {
        return house.get(MyMonths.class).month(citizen, DECEMBER).happenings().stream()
                .map(TimelineEntry::kind)
                .anyMatch(ApplicationTimeline.ACCOUNT_CHANGED::equals);
    }
}
