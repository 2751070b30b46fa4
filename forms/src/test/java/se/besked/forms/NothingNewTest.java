package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.forms.Households.ENGINE;
import static se.besked.forms.Households.after;
import static se.besked.forms.Households.drafts;
import static se.besked.forms.Households.raw;
import static se.besked.forms.Households.single;
import static se.besked.forms.Households.singleFilled;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.Side;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.LastItem;
import se.besked.forms.typing.DayRange;

class NothingNewTest {

    private static final String NEWS = "news";
    private static final FormContext NEXT = after(
            single(),
            ENGINE.filled(single(), singleFilled()).answers(),
            new LastItem(
                    "s1", Side.INCOME, "salary", "a1", 620_000, OptionalLong.empty(), "", LocalDate.of(2026, 10, 25)));

    @Test
    void oneWordAnswersAllThatAsksForNewsAndLeavesWhatMustBeNew() {
        Map<String, Map<String, String>> said = ENGINE.nothingNew(NEWS, NEXT, Drafts.NONE);
        assertThat(said.values())
                .flatExtracting(Map::keySet)
                .contains(
                        "q.contactChanged",
                        "q.householdChanged",
                        "q.newChild",
                        "q.anythingChanged",
                        "q.homeChanged",
                        "q.paymentChanged",
                        "q.anyCare");
        assertThat(ENGINE.checkAll(NEXT, new Drafts(new HashMap<>(said))))
                .as("what is still to be answered")
                .containsOnlyKeys("rent", "expenses", "income");
    }

    @Test
    void itIsNotOfferedTheFirstTimeAndNotOnceOneOfItIsAnswered() {
        assertThat(ENGINE.nothingNew(NEWS, single(), Drafts.NONE)).isEmpty();
        assertThat(ENGINE.nothingNew(NEWS, after(single(), Map.of()), Drafts.NONE))
                .as("the earlier answers do not say all of it")
                .isEmpty();
        assertThat(ENGINE.nothingNew(NEWS, NEXT, drafts("contact", raw("q.contactChanged=yes"))))
                .isEmpty();
    }

    @Test
    void theDayOfLastTimeIsOfferedInTheMonthThatItIsAskedFor() {
        assertThat(ENGINE.start("income", NEXT).entrySet().stream()
                        .filter(one -> one.getKey().contains(".date."))
                        .map(Map.Entry::getValue))
                .containsExactly("25", "11", "2026");
        DayRange february = DayRange.months(YearMonth.of(2026, 2), 0, 0);
        assertThat(february.again(LocalDate.of(2026, 1, 30))).contains(LocalDate.of(2026, 2, 28));
        assertThat(february.again(LocalDate.of(2025, 11, 30))).contains(LocalDate.of(2026, 2, 28));
        assertThat(DayRange.months(YearMonth.of(2026, 3), 0, 0).again(LocalDate.of(2026, 2, 28)))
                .as("the last of a month stays the last")
                .contains(LocalDate.of(2026, 3, 31));
        assertThat(february.again(LocalDate.of(2026, 2, 3)))
                .as("after the range")
                .isEmpty();
        assertThat(february.given(".m")).isEqualTo("2");
        assertThat(DayRange.months(YearMonth.of(2026, 1), -1, 0).given(".y")).isEmpty();
    }
}
