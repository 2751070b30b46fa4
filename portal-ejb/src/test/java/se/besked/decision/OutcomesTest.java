package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.decision.DecisionContent.Part;
import se.besked.review.Months;
import se.besked.review.Verdict;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** From judgements to outcome. One house for all: each row has a month of its own. */
class OutcomesTest {

    private static House house;
    private static Fixtures fixtures;
    private static int people;

    @BeforeAll
    static void open() {
        house = House.onDerby();
        fixtures = new Fixtures(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // rent verdict, rent kronor, medicine verdict, medicine kronor, salary -> outcome, support part, other
                // part, total
                "APPROVE, -, APPROVE, -, 6000, GRANTED, GRANTED, GRANTED, 4920",
                "OTHER_AMOUNT, 6000, APPROVE, -, 6000, GRANTED, GRANTED, GRANTED, 5520",
                "OTHER_AMOUNT, 5000, APPROVE, -, 6000, PARTLY, GRANTED, GRANTED, 4520",
                "REFUSE, -, APPROVE, -, 5000, PARTLY, GRANTED, GRANTED, 520",
                "APPROVE, -, REFUSE, -, 6000, PARTLY, GRANTED, REFUSED, 4620",
                "LATER, -, APPROVE, -, 5000, GRANTED, GRANTED, GRANTED, 520",
                "APPROVE, -, APPROVE, -, 10620, PARTLY, REFUSED, GRANTED, 300",
                "APPROVE, -, APPROVE, -, 10820, PARTLY, REFUSED, GRANTED, 100",
                "APPROVE, -, APPROVE, -, 10920, REFUSED, REFUSED, REFUSED, 0",
                "APPROVE, -, LATER, -, 10820, REFUSED, REFUSED, NOT_CONCERNED, 0",
                "REFUSE, -, REFUSE, -, 6000, REFUSED, REFUSED, REFUSED, 0"
            })
    void howAMonthEnds(
            Verdict rent,
            Long rentKronor,
            Verdict medicine,
            Long medicineKronor,
            long salary,
            Outcome outcome,
            Part support,
            Part other,
            long kronor) {
        String caseId = fixtures.household(0, fixtures.person("Bo" + people++));
        String month = new Months(house, caseId)
                .expense("rent", 5400)
                .expense("medicine", 300)
                .income("salary", 0, salary)
                .filed(YearMonth.of(2026, 12));

        DecisionContent content = new Deciding(house, month)
                .judge("rent", rent, rentKronor, "Skäl")
                .judge("medicine", medicine, medicineKronor, "Skäl")
                .rest()
                .decided(KARIN, Deciding.REASONED);

        assertThat(content.outcome()).isEqualTo(outcome);
        assertThat(content.support()).isEqualTo(support);
        assertThat(content.other()).isEqualTo(other);
        assertThat(content.totalOre()).isEqualTo(kronor * 100);
    }

    /** Rent 5 400 and the norm of 5 220 are decided first; medicine for 300 waits. */
    @ParameterizedTest
    @CsvSource({
        // salary -> what the second decision is, what it pays
        "6000, GRANTED, 300",
        "10620, GRANTED, 300",
        "10720, PARTLY, 200",
        "10920, REFUSED, 0"
    })
    void howASecondDecisionOnOneKindEnds(long salary, Outcome outcome, long kronor) {
        String caseId = fixtures.household(0, fixtures.person("Bo" + people++));
        String month = new Months(house, caseId)
                .expense("rent", 5400)
                .expense("medicine", 300)
                .income("salary", 0, salary)
                .filed(YearMonth.of(2026, 12));
        Deciding deciding = new Deciding(house, month).judge("medicine", Verdict.LATER, null, "Kvittot");
        deciding.rest().decided(KARIN, Deciding.REASONED);

        DecisionContent second =
                deciding.judge("medicine", Verdict.APPROVE, null, null).decided(KARIN, Deciding.REASONED);

        assertThat(second.support()).isEqualTo(Part.NOT_CONCERNED);
        assertThat(second.outcome()).isEqualTo(outcome);
        assertThat(second.totalOre()).isEqualTo(kronor * 100);
    }
}
