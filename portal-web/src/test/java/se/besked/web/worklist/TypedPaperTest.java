package se.besked.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.application.PaperApplication;
import se.besked.casework.MemberRole;
import se.besked.i18n.Message;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;

/** Counts on paper are read as the form reads them, and no more of them are taken. */
class TypedPaperTest {

    private static final CaseView VIEW = new CaseView(
            "case",
            "2026-00001",
            Instant.EPOCH,
            false,
            null,
            null,
            false,
            List.of(new CaseView.Member(
                    "sara", MemberRole.CHILD, "Sara", null, 9, null, null, null, null, null, null, null)),
            List.of(),
            List.of());

    @ParameterizedTest
    @CsvSource({"'', 0", "4, 4", "' 20 ', 20", "\u0664, 4", "\u0661\u0662, 12"})
    void othersAreReadInAnyDigits(String typed, int others) {
        Posted fields = new Posted(Map.of("others", typed));
        assertThat(read(fields).othersInHome()).isEqualTo(others);
        assertThat(fields.wrong).doesNotContain("others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "99", "-1", "x", "1,5"})
    void whatTheFormWouldNotTakeIsWrongOnPaperToo(String typed) {
        Posted fields = new Posted(Map.of("others", typed));
        assertThat(read(fields).othersInHome()).isZero();
        assertThat(fields.wrong).contains("others");
    }

    @ParameterizedTest
    @CsvSource({"'', , false", "0, 0, false", "31, 31, false", "\u0668, 8, false", "32, , true", "-1, , true"})
    void aChildsDaysAreNoMoreThanAMonthHas(String typed, Integer days, boolean wrong) {
        Posted fields = new Posted(Map.of("days.sara", typed));
        assertThat(read(fields).children().get(0).days()).isEqualTo(days);
        assertThat(fields.wrong.contains("days.sara")).isEqualTo(wrong);
    }

    /** Fields of a page that nobody has to open. */
    private static final class Posted extends PostedFields {

        private final Map<String, String> typed;
        private final List<String> wrong = new ArrayList<>();

        private Posted(Map<String, String> typed) {
            super(null);
            this.typed = typed;
        }

        @Override
        public Map<String, String> getTyped() {
            return typed;
        }

        @Override
        public void wrong(String field, Message message) {
            wrong.add(field);
        }
    }

    private static PaperApplication read(PostedFields fields) {
        return TypedPaper.read(fields, VIEW, List.of());
    }
}
