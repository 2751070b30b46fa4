package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.NewMember;
import se.besked.forms.definition.Side;
import se.besked.forms.view.AnswerGroup;
import se.besked.shared.NotFoundException;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

class SentApplicationsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen YUSUF = new Citizen("yusuf");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theSenderReadsWhatWasSentWhenToHaveAnAnswerAndWhoIsStillToSign(String database) {
        try (House house = House.on(database)) {
            String number = sendDecember(house);

            Sent sent = house.get(SentApplications.class).of(AMINA, DECEMBER).orElseThrow();

            assertThat(sent.number()).isEqualTo(number);
            assertThat(sent.arrivedOn()).isEqualTo(LocalDate.of(2026, 11, 12));
            assertThat(sent.dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(sent.payDay()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(sent.officer().name()).isEqualTo("Karin Lund");
            assertThat(sent.signed()).extracting(Sent.Signed::name).containsExactly("Amina Hassan");
            assertThat(sent.missing()).containsExactly(new Sent.Missing("Yusuf Hassan", false));
            assertThat(sent.awaitsMySignature()).isFalse();
            assertThat(sent.items())
                    .extracting(Sent.Item::side, Sent.Item::amountOre)
                    .containsExactly(tuple(Side.EXPENSE, 540_000L), tuple(Side.INCOME, 620_000L));
            assertThat(sent.answers()).extracting(AnswerGroup::step).contains("contact", "rent", "income", "payment");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void thePartnerIsToldThatTheirSignatureIsMissingUntilTheySign(String database) {
        try (House house = House.on(database)) {
            sendDecember(house);
            SentApplications sentApplications = house.get(SentApplications.class);
            Submission submission = house.get(Submission.class);
            assertThat(sentApplications.of(YUSUF, DECEMBER).orElseThrow().awaitsMySignature())
                    .isTrue();
            assertThat(submission.toSign(YUSUF, DECEMBER))
                    .extracting(ToSign::name, ToSign::others)
                    .containsExactly("Yusuf Hassan", List.of());

            submission.sign(YUSUF, DECEMBER, submission.toSign(YUSUF, DECEMBER).contentSha256());

            assertThat(sentApplications.of(YUSUF, DECEMBER).orElseThrow().missing())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatWasSentReadsTheSameAfterTheHouseholdHasChanged(String database) {
        try (House house = House.on(database)) {
            sendDecember(house);
            List<AnswerGroup> before = house.get(SentApplications.class)
                    .of(AMINA, DECEMBER)
                    .orElseThrow()
                    .answers();

            house.today(LocalDate.of(2026, 11, 20));
            String caseId = house.inTransaction(
                    () -> house.get(Cases.class).ofPerson("amina").orElseThrow().id());
            house.inTransaction(() ->
                    house.get(Cases.class).get(caseId).add(NewMember.child("Barn 1", LocalDate.of(2026, 11, 15))));

            assertThat(house.get(SentApplications.class)
                            .of(AMINA, DECEMBER)
                            .orElseThrow()
                            .answers())
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anApplicationThatCameTooLateForThePayDayPromisesNone(String database) {
        try (House house = House.on(database)) {
            house.today(LocalDate.of(2026, 11, 23));
            sendDecember(house);
            Sent sent = house.get(SentApplications.class).of(AMINA, DECEMBER).orElseThrow();
            assertThat(sent.payDay()).isNull();
            assertThat(sent.applyBy()).isEqualTo(LocalDate.of(2026, 11, 19));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void othersAndDraftsShowNothing(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("Amina"));
            fixtures.household(0, fixtures.person("Olof"));
            house.get(MonthlyForm.class).begin(AMINA, DECEMBER);

            assertThat(house.get(SentApplications.class).of(AMINA, DECEMBER)).isEmpty();
            assertThat(house.get(SentApplications.class).of(new Citizen("olof"), DECEMBER))
                    .isEmpty();
            assertThatThrownBy(() -> house.get(Submission.class).toSign(new Citizen("olof"), DECEMBER))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static String sendDecember(House house) {
        Fixtures fixtures = new Fixtures(house);
        String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
        new Typing(house, AMINA, DECEMBER)
                .firstMonth(house.inTransaction(() -> house.get(Cases.class).get(caseId).adults().stream()
                        .map(CaseMember::id)
                        .toArray(String[]::new)));
        Submission submission = house.get(Submission.class);
        return submission.sign(
                AMINA, DECEMBER, submission.toSign(AMINA, DECEMBER).contentSha256());
    }
}
