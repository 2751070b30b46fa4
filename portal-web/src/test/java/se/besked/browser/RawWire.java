package se.besked.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A line to the server over which a test sends bytes that no HTTP client would send, or at a pace that none has. */
final class RawWire implements AutoCloseable {

    private final Socket socket = new Socket();

    /** @param buffer bytes that the kernel takes before the test reads any; 0 for as many as usual */
    RawWire(String address, int buffer) throws IOException {
        if (buffer > 0) {
            socket.setReceiveBufferSize(buffer);
        }
        socket.connect(new InetSocketAddress("127.0.0.1", URI.create(address).getPort()));
        socket.setSoTimeout(10_000);
    }

    /** What the server answers to these bytes, until it hangs up. */
    static String ask(String address, String request) throws IOException {
        try (RawWire wire = new RawWire(address, 0)) {
            wire.send(request);
            return wire.answer();
        }
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The next line of what the server says. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\n';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    /** All that it says until it hangs up. */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        in.transferTo(answer);
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
