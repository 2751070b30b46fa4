package se.besked.receipt.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No scanner, or one that is not itself: nothing of that makes a file clean, and nothing of it holds a thread for long.
 */
@Timeout(value = 15, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AbsentScannerTest {

    /** More than the connection's buffers hold, so that writing waits for a reader. */
    private static final byte[] LARGE = new byte[24 * 1024 * 1024];

    /** Large enough to be sent at once. */
    private static final int HALF = 20_000;

    @Test
    void nobodyListens() throws IOException {
        assertThat(scan(StandIn.nobody(), LARGE)).isEqualTo(ScanVerdict.UNAVAILABLE);
        assertThat(scan("no-such-host.invalid:3310", LARGE)).isEqualTo(ScanVerdict.UNAVAILABLE);
    }

    @Test
    void aScannerThatNeverReadsIsLeftAtTheDeadline() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (StandIn silent = StandIn.who((heard, said) -> left.await())) {
            long began = System.nanoTime();
            assertThat(scan(silent.where(), LARGE)).isEqualTo(ScanVerdict.UNAVAILABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
            left.countDown();
            silent.seesTheConnectionClosed();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: O", "stream: OK"})
    void aScannerThatReadsAllAndDoesNotEndItsAnswerIsLeftAtTheDeadline(String half) throws Exception {
        try (StandIn slow = StandIn.who((heard, said) -> {
            StandIn.hearAll(heard);
            said.write(half.getBytes());
            heard.read();
        })) {
            assertThat(scan(slow.where(), new byte[1000])).isEqualTo(ScanVerdict.UNAVAILABLE);
            slow.seesTheConnectionClosed();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "stream: OK~|CLEAN",
                "stream: Some.Signature FOUND~|INFECTED",
                "stream: Some.Signature(44d88612fea8:68) FOUND~|INFECTED",
                "stream: OK FOUND~|INFECTED",
                "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND~|UNKNOWN",
                "stream: Heuristics.Encrypted.PDF FOUND~|UNKNOWN",
                "INSTREAM size limit exceeded. ERROR~|UNKNOWN",
                "stream: Can't allocate memory ERROR~|UNKNOWN",
                "UNKNOWN COMMAND~|UNKNOWN",
                "everything OK~|UNKNOWN",
                "OK~|UNKNOWN",
                "stream: ok~|UNKNOWN",
                "stream: a OK~|UNKNOWN",
                "stream: OK~stream: Some.Signature FOUND~|UNKNOWN",
                "HTTP/1.1 200 OK~|UNKNOWN",
                "~|UNKNOWN",
                "stream: OK|UNAVAILABLE",
                "HTTP/1.1 200 OK|UNAVAILABLE",
                "stream: Some.Sign|UNAVAILABLE"
            })
    void onlyOneAnswerMeansClean(String answer, ScanVerdict verdict) throws Exception {
        try (StandIn scanner = StandIn.whoAnswers(answer.replace('~', '\0'))) {
            assertThat(scan(scanner.where(), new byte[1000])).isEqualTo(verdict);
            scanner.seesTheConnectionClosed();
        }
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() throws Exception {
        try (StandIn babbling = StandIn.who((heard, said) -> {
            StandIn.hearAll(heard);
            while (true) {
                said.write("stream: OK ".repeat(100).getBytes());
            }
        })) {
            assertThat(Scanners.patient(babbling.where()).scan(InputStream.nullInputStream()))
                    .isEqualTo(ScanVerdict.UNAVAILABLE);
            babbling.seesTheConnectionClosed();
        }
    }

    @ParameterizedTest
    @CsvSource({"stream: OK~,UNAVAILABLE", "INSTREAM size limit exceeded. ERROR~,UNKNOWN", "'',UNAVAILABLE"})
    void aScannerThatHangsUpMidwayHasNotSeenTheFile(String lastWords, ScanVerdict verdict) throws Exception {
        try (StandIn hasty = StandIn.who((heard, said) -> {
            heard.readNBytes(100_000);
            said.write(lastWords.replace('~', '\0').getBytes());
            throw new IOException("hangs up");
        })) {
            assertThat(scan(hasty.where(), LARGE)).isEqualTo(verdict);
        }
    }

    @Test
    void anOkBeforeTheEndOfTheFileIsNoOk() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        InputStream waitsAtItsEnd = new ByteArrayInputStream(new byte[2 * HALF]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                int got = super.read(into, from, HALF);
                if (got < 0) {
                    await(said);
                }
                return got;
            }
        };
        try (StandIn hasty = StandIn.who((heard, answer) -> {
            heard.readNBytes("zINSTREAM\0".length() + 2 * (Integer.BYTES + HALF));
            answer.write("stream: OK\0".getBytes());
            answer.flush();
            said.countDown();
        })) {
            assertThat(Scanners.at(hasty.where()).scan(waitsAtItsEnd)).isEqualTo(ScanVerdict.UNAVAILABLE);
            hasty.seesTheConnectionClosed();
        }
    }

    @Test
    void aFileThatCannotBeReadSaysNothingAboutTheScanner() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the store is gone");
            }
        };
        try (StandIn scanner = StandIn.whoAnswers("stream: OK\0")) {
            assertThatThrownBy(() -> Scanners.at(scanner.where()).scan(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the store is gone");
            scanner.seesTheConnectionClosed();
        }
    }

    @Test
    void withoutAScannerOnlyTheDemonstrationShowsFiles() throws IOException {
        InputStream file = InputStream.nullInputStream();
        assertThat(Scanners.at("", "demonstration").configured()).isFalse();
        assertThat(Scanners.at("", "demonstration").scan(file)).isEqualTo(ScanVerdict.NOT_SCANNED);
        assertThat(Scanners.at("", "").configured()).isFalse();
        assertThat(Scanners.at("", "").scan(file)).isEqualTo(ScanVerdict.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:", ":3310", "localhost:99999", "tcp://localhost:3310", "local host:3310"
            })
    void anAddressThatMakesNoSenseIsNamed(String where) {
        assertThatThrownBy(() -> Scanners.at(where).configured())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "BESKED_SCANNER takes the scanner's host:port, such as localhost:3310, not \"" + where + "\"");
    }

    @Test
    void onlyCleanAndTheDemonstrationsUnscannedAreReleased() {
        assertThat(ScanVerdict.values())
                .filteredOn(ScanVerdict::releases)
                .containsExactlyInAnyOrder(ScanVerdict.CLEAN, ScanVerdict.NOT_SCANNED);
    }

    private static ScanVerdict scan(String where, byte[] content) throws IOException {
        return Scanners.at(where).scan(new ByteArrayInputStream(content));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
