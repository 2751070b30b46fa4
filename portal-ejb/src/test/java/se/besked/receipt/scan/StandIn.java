package se.besked.receipt.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stands where clamd should, takes one connection and does something else with it. */
final class StandIn implements AutoCloseable {

    interface Conduct {
        void with(DataInputStream heard, OutputStream said) throws Exception;
    }

    private final ServerSocket server;
    private final CompletableFuture<Void> hungUp;

    private StandIn(Conduct conduct) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        hungUp = CompletableFuture.runAsync(() -> serve(conduct));
    }

    static StandIn who(Conduct conduct) throws IOException {
        return new StandIn(conduct);
    }

    /** Hears the whole file, then says this. */
    static StandIn whoAnswers(String words) throws IOException {
        return who((heard, said) -> {
            hearAll(heard);
            said.write(words.getBytes(StandardCharsets.US_ASCII));
        });
    }

    static void hearAll(DataInputStream heard) throws IOException {
        heard.readNBytes("zINSTREAM\0".length());
        for (int length = heard.readInt(); length > 0; length = heard.readInt()) {
            heard.readNBytes(length);
        }
    }

    static String nobody() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + gone.getLocalPort();
        }
    }

    String where() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Returns when the other side has closed its connection; fails when it keeps it. */
    void seesTheConnectionClosed() throws Exception {
        hungUp.get(10, TimeUnit.SECONDS);
    }

    private void serve(Conduct conduct) {
        try (Socket connection = server.accept()) {
            DataInputStream heard = new DataInputStream(connection.getInputStream());
            conduct.with(heard, connection.getOutputStream());
            connection.shutdownOutput();
            heard.skipNBytes(Long.MAX_VALUE);
        } catch (IOException closed) {
            // That is what is waited for.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
