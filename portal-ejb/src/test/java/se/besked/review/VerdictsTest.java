package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** What may be said of which row, and in which form it is kept. One house for all: each row has a month of its own. */
class VerdictsTest {

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
                "rent, OTHER_AMOUNT, 520000, -, REASON_MISSING",
                "rent, OTHER_AMOUNT, -, because, AMOUNT_MISSING",
                "rent, OTHER_AMOUNT, -1, because, AMOUNT_WRONG",
                "rent, OTHER_AMOUNT, 99999999999, because, AMOUNT_WRONG",
                "rent, REFUSE, -, '  ', REASON_MISSING",
                "rent, LATER, -, -, LATER_WITHOUT_REASON",
                "rent, COUNT, -, -, VERDICT_DOES_NOT_FIT",
                "salary, APPROVE, -, -, VERDICT_DOES_NOT_FIT",
                "salary, LATER, -, waits, VERDICT_DOES_NOT_FIT",
                "salary, LEAVE_OUT, -, -, REASON_MISSING",
                "salary, COUNT_OTHERWISE, 100, -, REASON_MISSING",
                "norm.common, ADJUST, 100000, -, REASON_MISSING",
                "norm.common, APPROVE, -, -, VERDICT_DOES_NOT_FIT"
            })
    void whatDoesNotHoldIsToldAndNotSaved(String row, Verdict verdict, Long amount, String reason, ReviewRule rule) {
        String month = rentAndSalary();
        String key = key(month, row);

        JudgingTest.assertBroken(
                rule, () -> house.get(Judging.class).judge(KARIN, month, key, verdict, amount, reason, 0));
        assertThat(house.get(ReviewSheets.class).sheet(KARIN, month).row(key).judged())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "rent, OTHER_AMOUNT, 540000, APPROVE, 540000",
                "rent, OTHER_AMOUNT, 0, REFUSE, 0",
                "rent, OTHER_AMOUNT, 600000, OTHER_AMOUNT, 600000",
                "salary, COUNT_OTHERWISE, 620000, COUNT, 620000",
                "salary, COUNT_OTHERWISE, 0, LEAVE_OUT, 0",
                "norm.common, ADJUST, 128000, FOLLOW_NORM, 128000",
                "norm.common, ADJUST, 200000, ADJUST, 200000"
            })
    void twoWaysToSayTheSameEndAsOne(String row, Verdict verdict, long amount, Verdict stands, long judgedOre) {
        String month = rentAndSalary();
        String key = key(month, row);

        house.get(Judging.class).judge(KARIN, month, key, verdict, amount, "Särskilda skäl", 0);

        ReviewSheet.Row judged =
                house.get(ReviewSheets.class).sheet(KARIN, month).row(key);
        assertThat(judged.judged().verdict()).isEqualTo(stands);
        assertThat(judged.judgedOre()).isEqualTo(judgedOre);
    }

    private static String rentAndSalary() {
        return new Months(house, fixtures.household(0, fixtures.person("Bo" + people++)))
                .expense("rent", 5400)
                .income("salary", 0, 6200)
                .filed(YearMonth.of(2026, 12));
    }

    private static String key(String month, String row) {
        return row.startsWith("norm.") ? row : Months.row(house, month, row);
    }
}
