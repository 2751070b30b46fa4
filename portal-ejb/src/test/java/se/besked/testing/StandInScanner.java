package se.besked.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.receipt.scan.Scanner;

/** Says what the test wants it to say. The real one has tests of its own, against a real clamd. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StandInScanner implements Scanner {

    private volatile ScanVerdict verdict = ScanVerdict.CLEAN;
    private volatile Scanner other;
    private volatile int asked;

    public void says(ScanVerdict next) {
        verdict = next;
        other = null;
    }

    /** From now on a real one answers. */
    public void asks(Scanner real) {
        other = real;
    }

    /** How often it was asked. */
    public int asked() {
        return asked;
    }

    @Override
    public boolean configured() {
        return verdict != ScanVerdict.NOT_SCANNED;
    }

    @Override
    public ScanVerdict scan(InputStream content) throws IOException {
        count();
        if (other != null) {
            return other.scan(content);
        }
        content.transferTo(OutputStream.nullOutputStream());
        return verdict;
    }

    private synchronized void count() {
        asked++;
    }
}
