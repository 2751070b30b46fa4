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
    private volatile int asked;

    public void says(ScanVerdict next) {
        verdict = next;
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
    public synchronized ScanVerdict scan(InputStream content) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
        asked++;
        return verdict;
    }
}
