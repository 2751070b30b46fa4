package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.besked.testing.Fixtures.KARIN;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.review.ReviewSheet.Past;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** What the review tells of earlier: the words that were said of a row, and what the last application said. */
class RowHistoryTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private House house;
    private String caseId;

    @BeforeEach
    void begin() {
        house = House.onDerby();
        Fixtures fixtures = new Fixtures(house);
        caseId = fixtures.household(1, fixtures.person("Amina"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void allThatWasSaidOfARowStandsThereNewestFirst() {
        String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
        String rent = Months.row(house, month, "rent");
        Judging judging = house.get(Judging.class);
        judging.judge(KARIN, month, rent, Verdict.OTHER_AMOUNT, 500_000L, "Parkeringen ingår", 0);
        judging.judge(KARIN, month, rent, Verdict.REFUSE, null, "Ingen hyresavi", 1);
        judging.undo(KARIN, month, rent, 2);

        assertThat(sheet(month).row(rent).history())
                .extracting(Past::verdict, Past::amountOre, Past::reason, Past::officer, Past::undoing)
                .containsExactly(
                        tuple(Verdict.OTHER_AMOUNT, 500_000L, "Parkeringen ingår", "Karin Lund", true),
                        tuple(Verdict.REFUSE, null, "Ingen hyresavi", "Karin Lund", false),
                        tuple(Verdict.OTHER_AMOUNT, 500_000L, "Parkeringen ingår", "Karin Lund", false));
    }

    @Test
    void anotherAnswerAboutLunchOrDaysIsAChange() {
        new Months(house, caseId).child(0, null, true).filed(DECEMBER.minusMonths(1));
        String same = new Months(house, caseId).child(0, null, true).filed(DECEMBER);
        house.today(LocalDate.of(2026, 12, 12));
        String other = new Months(house, caseId).child(0, 20, false).filed(DECEMBER.plusMonths(1));

        assertThat(sheet(same).header().noChange()).isTrue();
        assertThat(sheet(other).header().noChange()).isFalse();
        assertThat(sheet(other).header().household().get(1).changes())
                .extracting((Message change) -> change.in(Language.EN))
                .containsExactly("last time the whole month", "new: no longer lunch at childcare");
    }

    private ReviewSheet sheet(String month) {
        return house.get(ReviewSheets.class).sheet(KARIN, month);
    }
}
