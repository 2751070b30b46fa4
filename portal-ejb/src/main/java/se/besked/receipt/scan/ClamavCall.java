package se.besked.receipt.scan;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.primefaces.virusscan.impl.ClamDaemonClient;

/**
 * One question to clamd, on a connection of its own that is closed at the deadline whatever it is doing then.
 *
 * <p>The protocol is PrimeFaces' client's. Of the clients there are, it alone hands out the daemon's answer as it came
 * and lets the connection be ours. {@code xyz.capybara:clamav-client} has no time limits, takes any words that end in
 * "OK" for clean, keeps an answer of any length, and cannot tell "size limit exceeded" from a broken connection; the
 * others have had no release for years. What is ours is the socket: its deadline (a read timeout alone does not end a
 * blocked write, nor an answer that trickles), an answer's greatest length, and the last words of a daemon that hangs
 * up while it is still being sent to.
 */
final class ClamavCall extends ClamDaemonClient {

    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final InetSocketAddress address;
    private final Duration limit;
    private final Socket socket = new ScannerSocket();
    private String lastWords = "";

    ClamavCall(InetSocketAddress address, Duration limit) {
        super(address.getHostString(), address.getPort(), Math.toIntExact(limit.toMillis()), CHUNK);
        this.address = address;
        this.limit = limit;
    }

    /** @throws IOException when the content cannot be read */
    ClamavAnswer ask(InputStream content) throws IOException {
        Content file = new Content(content);
        CompletableFuture<Void> over = new CompletableFuture<Void>().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        over.whenComplete((done, late) -> close());
        try {
            String said = new String(scan(file), StandardCharsets.US_ASCII);
            return file.interrupted ? ClamavAnswer.early(said) : ClamavAnswer.of(said);
        } catch (IOException | RuntimeException broken) {
            if (file.failure != null) {
                throw file.failure;
            }
            if (over.isCompletedExceptionally()) {
                return ClamavAnswer.none("no answer within " + limit.toSeconds() + " seconds");
            }
            return lastWords.isEmpty() ? ClamavAnswer.none(broken.toString()) : ClamavAnswer.early(lastWords);
        } finally {
            over.complete(null);
        }
    }

    @Override
    protected Socket getSocket() throws IOException {
        socket.setSoTimeout(getTimeout());
        socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), getTimeout());
        return socket;
    }

    private void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            // It is gone either way.
        }
    }

    /**
     * Remembers that it was the file, not the scanner, that could not be read, and whether the scanner spoke before its
     * end.
     */
    private final class Content extends FilterInputStream {

        private IOException failure;
        private boolean interrupted;

        private Content(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got;
            try {
                got = super.read(into, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
            if (got < 0) {
                interrupted = socket.getInputStream().available() > 0;
            }
            return got;
        }
    }

    private final class ScannerSocket extends Socket {

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {

                private int taken;

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int got = super.read(into, from, length);
                    taken += Math.max(got, 0);
                    if (taken > LONGEST_ANSWER) {
                        throw new IOException("the answer is too long");
                    }
                    return got;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    try {
                        out.write(bytes, from, length);
                    } catch (IOException hungUp) {
                        hear();
                        throw hungUp;
                    }
                }
            };
        }

        /**
         * clamd answers and hangs up in the middle of a stream that is too long for it: the answer is there to be read.
         */
        private void hear() {
            if (!lastWords.isEmpty()) {
                return;
            }
            byte[] answer = new byte[LONGEST_ANSWER];
            try {
                int length = getInputStream().read(answer);
                lastWords = new String(answer, 0, Math.max(length, 0), StandardCharsets.US_ASCII);
            } catch (IOException silent) {
                lastWords = "";
            }
        }
    }
}
