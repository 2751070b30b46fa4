package se.besked.receipt;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads and throws away what a request holds too much, up to a bound: a browser hears an answer only when it has sent
 * all. One for each request.
 */
public final class RequestDrain {

    private long left;

    /** @param bound most bytes that are thrown away in all */
    public RequestDrain(long bound) {
        this.left = bound;
    }

    /** Reads to the end or to the bound. */
    public void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        int read = 0;
        while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
            left -= read;
        }
    }

    /** Whether the bound is reached and the rest of the request is not worth reading. */
    public boolean full() {
        return left <= 0;
    }
}
