package se.besked.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLimitsTest {

    @Test
    void whatComesFromOutsideMakesNoLongLine() {
        LogRecord entry = new LogRecord(Level.SEVERE, "x".repeat(1_000_000));

        assertThat(new LogLines().format(entry))
                .hasSizeLessThan(LogLines.MOST + 3)
                .endsWith("\n");
    }

    @Test
    void noMoreEntriesThanAPersonReadsInAMinuteAreKept() {
        LogRate rate = new LogRate();
        LogRecord entry = new LogRecord(Level.SEVERE, "again");
        int kept = 0;
        for (int one = 0; one < 10 * LogRate.MOST_A_MINUTE; one++) {
            kept += rate.isLoggable(entry) ? 1 : 0;
        }

        assertThat(kept).isEqualTo(LogRate.MOST_A_MINUTE);
    }
}
