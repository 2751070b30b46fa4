package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.besked.testing.Fixtures.KARIN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.besked.access.Citizen;
import se.besked.application.PaperApplication.Row;
import se.besked.casework.Cases;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.i18n.Formats;
import se.besked.shared.BrokenRule;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.PaperForm;
import se.besked.worklist.PaperForms;

/** A paper came when it came, was signed when it was signed, and was registered by somebody when it was. */
class PaperDaysTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 12);
    private static final LocalDate CAME = LocalDate.of(2026, 10, 13);
    private static final LocalDate REGISTERED = LocalDate.of(2026, 10, 15);

    private House house;
    private String caseId;
    private String member;

    @BeforeEach
    void begin() {
        house = House.onDerby();
        house.today(REGISTERED);
        Fixtures fixtures = new Fixtures(house);
        caseId = fixtures.household(0, fixtures.person("Amina"));
        member = house.inTransaction(
                () -> house.get(Cases.class).get(caseId).adults().get(0).id());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void timelineAndCopySayEachDayAndWhoRegisteredIt() {
        register(NOVEMBER, SIGNED, List.of());

        Sent sent = house.get(SentApplications.class)
                .of(new Citizen("amina"), NOVEMBER)
                .orElseThrow();
        assertThat(sent.arrivedOn()).isEqualTo(CAME);
        assertThat(sent.registered().officer()).isEqualTo("Karin Lund");
        assertThat(sent.registered().at()).isEqualTo(house.clock().instant());
        assertThat(sent.signed()).singleElement().satisfies(signed -> {
            assertThat(signed.onPaper()).isTrue();
            assertThat(signed.at().atZone(Formats.ZONE).toLocalDate()).isEqualTo(SIGNED);
        });
        assertThat(house.get(MyMonths.class)
                        .month(new Citizen("amina"), NOVEMBER)
                        .happenings())
                .extracting(TimelineEntry::day, entry -> entry.kind().name(), TimelineEntry::who)
                .containsExactly(
                        tuple(SIGNED, "SIGNED_ON_PAPER", "Amina Hassan"),
                        tuple(CAME, "ARRIVED_ON_PAPER", "Karin Lund"));
    }

    @Test
    void withoutADayByTheSignatureItIsTheDayItCameAndALaterOneIsRefused() {
        assertThatThrownBy(() -> register(NOVEMBER, REGISTERED, List.of()))
                .isInstanceOfSatisfying(
                        BrokenRule.class,
                        broken -> assertThat(broken.rule()).isEqualTo(RegistrationRule.SIGNED_AFTER_ARRIVAL));

        String month = register(NOVEMBER, null, List.of());

        assertThat(house.inTransaction(() -> house.get(Applications.class)
                                .signatures(month)
                                .get(0)
                                .signedAt())
                        .atZone(Formats.ZONE)
                        .toLocalDate())
                .isEqualTo(CAME);
    }

    @Test
    void anIncomeDatedAfterThePaperCameHasNotComeYet() {
        String month = register(
                NOVEMBER,
                SIGNED,
                List.of(income("salary", 6200, CAME), income("sicknessBenefit", 900, CAME.plusDays(1))));

        assertThat(items(month)).extracting(LineItem::arrival).containsExactly(Arrival.RECEIVED, Arrival.EXPECTED);
    }

    @Test
    void aRowGoesOnWithLastMonthsOfTheSameKindAndPerson() {
        String first = register(
                NOVEMBER.minusMonths(1),
                null,
                List.of(expense("rent", 5400), expense("electricity", 500), income("salary", 6200, CAME)));
        String second = register(
                NOVEMBER,
                null,
                List.of(
                        expense("electricity", 480),
                        expense("rent", 5400),
                        income("salary", 6200, CAME),
                        expense("homeInsurance", 145)));

        assertThat(items(second))
                .extracting(LineItem::carry)
                .containsExactly(Carry.CHANGED, Carry.SAME, Carry.SAME, Carry.NEW);
        assertThat(items(second).get(1).carriedFrom())
                .isEqualTo(items(first).get(0).id());
        assertThat(items(second).get(3).carriedFrom()).isNull();
    }

    @Test
    void thePageOffersWhatTheLastPaperHadWithoutAmountsThatVary() {
        register(NOVEMBER.minusMonths(1), null, List.of(expense("rent", 5400), income("salary", 6200, CAME)));

        assertThat(house.get(PaperForms.class).open(KARIN, caseId).rows())
                .containsExactly(new PaperForm.Row("rent", null, 540_000L), new PaperForm.Row("salary", member, null));
    }

    private String register(YearMonth month, LocalDate signedOn, List<Row> rows) {
        return house.get(PaperRegistration.class)
                .register(
                        KARIN,
                        caseId,
                        new PaperApplication(month, CAME, signedOn, List.of("amina"), 0, List.of(), rows));
    }

    private Row income(String kind, long kronor, LocalDate day) {
        return new Row(Side.INCOME, kind, member, kronor * 100, day, null);
    }

    private static Row expense(String kind, long kronor) {
        return new Row(Side.EXPENSE, kind, null, kronor * 100, CAME, null);
    }

    private List<LineItem> items(String month) {
        return house.inTransaction(() -> house.get(Applications.class).items(month));
    }
}
