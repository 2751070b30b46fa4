package se.besked.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Kind;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.Receipt;

class AnswerSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-12T08:00:00Z");

    @Test
    void whatCannotBePrintedIsToldWhereverItWasWritten() {
        AnswerSheet.Row row = new AnswerSheet.Row(
                "Hyra",
                "5 400 kr 李",
                "q.rent",
                "item:rent",
                List.of(),
                new Said("item:rent", Kind.CANNOT_GET, "สมชาย", NOW));
        AnswerSheet sheet = new AnswerSheet(
                List.of(new AnswerSheet.Group("housing", "Hyra", List.of(row), List.of())),
                List.of(named("გიო.jpg")),
                List.of());

        assertThat(sheet.unprintable()).contains("李", "გ", "ส").doesNotContain("5", "j");
    }

    private static Paper named(String name) {
        Paper.Sheet file =
                new Paper.Sheet("f", name, null, 1, "", 0, FileState.READY, null, null, false, List.of(), null, NOW);
        return new Paper("p", NOW, Receipt.Way.SENT, false, "", List.of(file), Set.of());
    }
}
