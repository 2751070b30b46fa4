package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.review.Months;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

class WithdrawalTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen YUSUF = new Citizen("yusuf");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theMonthCanBeAppliedForAgainAndTheOldNumberNeverComesBack(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            Submission submission = house.get(Submission.class);
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            String seen = submission.contentToSign(YUSUF, DECEMBER);
            String old = submission.sign(AMINA, DECEMBER, seen);
            String oldId = standing(house, caseId).id();

            house.get(Withdrawal.class).withdraw(YUSUF, DECEMBER);

            assertThat(submission.numberOf(AMINA, DECEMBER)).isEmpty();
            assertThat(submission.numberOf(YUSUF, DECEMBER)).isEmpty();
            assertThatThrownBy(() -> submission.sign(YUSUF, DECEMBER, seen)).isInstanceOf(NotFoundException.class);
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            String again = submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));
            assertThat(again).isNotEqualTo(old);
            assertThat(submission.sign(YUSUF, DECEMBER, submission.contentToSign(YUSUF, DECEMBER)))
                    .isEqualTo(again);
            assertThat(submission.sign(AMINA, DECEMBER, "whatever was seen")).isEqualTo(again);
            assertThat(submission.numberOf(YUSUF, DECEMBER)).contains(again);
            Application withdrawn =
                    house.inTransaction(() -> house.get(Applications.class).get(oldId));
            assertThat(withdrawn.number()).isEqualTo(old);
            assertThat(withdrawn.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
            assertThat(kinds(house, oldId)).containsExactlyInAnyOrder("BEGUN", "ARRIVED", "SIGNED", "WITHDRAWN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatIsSaidOfARowFollowsItThoughAWithdrawnRowHasItsId(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            Submission submission = house.get(Submission.class);
            new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));
            String oldRent = Months.row(house, standing(house, caseId).id(), "rent");
            house.get(Withdrawal.class).withdraw(AMINA, DECEMBER);
            Typing typing = new Typing(house, AMINA, DECEMBER).firstMonth(members(house, caseId));
            String application = standing(house, caseId).id();
            assertThat(typing.row("rent", "rent")).isEqualTo("i." + oldRent);
            PaperAbsences absences = house.get(PaperAbsences.class);
            absences.say(AMINA, application, PaperTarget.item(oldRent), PaperAbsence.Kind.AT_DESK, "on Friday");

            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));

            String rent = Months.row(house, application, "rent");
            assertThat(rent).isNotEqualTo(oldRent);
            assertThat(absences.of(AMINA, application))
                    .containsOnlyKeys(PaperTarget.item(rent).written());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void onlyWhatHasComeInIsWithdrawnAndOnlyByItsOwnAdults(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            fixtures.household(0, fixtures.person("Olof"));
            Withdrawal withdrawal = house.get(Withdrawal.class);
            assertThatThrownBy(() -> withdrawal.withdraw(AMINA, DECEMBER)).isInstanceOf(NotFoundException.class);
            house.get(MonthlyForm.class).begin(AMINA, DECEMBER);

            assertThatThrownBy(() -> withdrawal.withdraw(AMINA, DECEMBER)).isInstanceOf(BrokenRule.class);
            assertThatThrownBy(() -> withdrawal.withdraw(new Citizen("olof"), DECEMBER))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> withdrawal.withdraw(new Citizen("nobody"), DECEMBER))
                    .isInstanceOf(BrokenRule.class);
            assertThat(standing(house, caseId).status()).isEqualTo(ApplicationStatus.DRAFT);
        }
    }

    private static String[] members(House house, String caseId) {
        return house.inTransaction(() -> house.get(Cases.class).get(caseId).adults().stream()
                .map(CaseMember::id)
                .toArray(String[]::new));
    }

    private static Application standing(House house, String caseId) {
        return house.inTransaction(
                () -> house.get(Applications.class).standing(caseId, DECEMBER).orElseThrow());
    }

    private static List<String> kinds(House house, String applicationId) {
        return house.inTransaction(() -> house.get(Applications.class).timeline(applicationId).stream()
                .map(TimelineEvent::kind)
                .toList());
    }
}
