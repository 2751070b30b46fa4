package se.besked.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.review.ReviewSheet.Mark;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.RowGroup;

class RowViewTest {

    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({"5400, 5500, ↑", "5400, 5300, ↓", "5400, 5400, ≠", ", 5400, ≠"})
    void theArrowOfAChangedRowPointsTheWayOfItsAmount(Long last, long applied, String sign) {
        assertThat(view(RowGroup.SUPPORT, last, applied).sign()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"INCOME, true", "SUPPORT, false"})
    void anIncomeIsCountedAndNotGranted(RowGroup group, boolean income) {
        assertThat(view(group, 5400L, 5400).income()).isEqualTo(income);
    }

    private static RowView view(RowGroup group, Long last, long applied) {
        Row row = new Row(
                "row",
                group,
                "rent",
                null,
                null,
                last,
                last,
                applied,
                Mark.CHANGED,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                0,
                true,
                true,
                false,
                List.of());
        return new RowView(row, "Hyra", null, false, null, null, null, null);
    }
}
