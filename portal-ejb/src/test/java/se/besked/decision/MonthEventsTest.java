package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.access.Citizen;
import se.besked.application.Decided;
import se.besked.application.Submitted;
import se.besked.application.TakenUp;
import se.besked.application.Withdrawal;
import se.besked.application.Withdrawn;
import se.besked.review.Months;
import se.besked.review.Verdict;
import se.besked.testing.EventsSeen;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** What a later stage is told of a month on its way. */
class MonthEventsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void itIsToldOnceThatItCameInAndWasTakenUpAndOfEachDecision() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId)
                    .expense("rent", 5000)
                    .expense("medicine", 200)
                    .filed(DECEMBER);

            Deciding deciding = new Deciding(house, month)
                    .judge("medicine", Verdict.LATER, null, "Kvittot saknas")
                    .rest();
            deciding.decided();
            deciding.judge("medicine", Verdict.APPROVE, null, null).decided();

            assertThat(house.get(EventsSeen.class).all())
                    .containsExactly(
                            new Submitted(month, Map.of()),
                            new TakenUp(month, "karin"),
                            new Decided(month, decision(house, month, 0)),
                            new Decided(month, decision(house, month, 1)));
        }
    }

    @Test
    void itIsToldThatTheHouseholdHasWithdrawnIt() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5000).filed(DECEMBER);

            house.get(Withdrawal.class).withdraw(new Citizen("amina"), DECEMBER);

            assertThat(house.get(EventsSeen.class).all())
                    .containsExactly(new Submitted(month, Map.of()), new Withdrawn(month));
        }
    }

    private static String decision(House house, String month, int at) {
        return house.inTransaction(
                () -> house.get(Decisions.class).ofApplication(month).get(at).id());
    }
}
