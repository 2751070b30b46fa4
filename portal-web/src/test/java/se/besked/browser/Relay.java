package se.besked.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A line on this machine to a server, which the test opens, cuts, and makes silent. */
final class Relay implements AutoCloseable {

    private final int port = portThatNobodyIsGiven();
    private final String host;
    private final int there;
    private final List<Socket> calls = new ArrayList<>();
    private ServerSocket door;
    private volatile boolean silent;

    /** @param where {@code host:port} of the server; the line is cut at first */
    Relay(String where) {
        host = where.substring(0, where.lastIndexOf(':'));
        there = Integer.parseInt(where.substring(where.lastIndexOf(':') + 1));
    }

    /**
     * One that the machine hands out to nobody by itself: while the line is cut, the port must stay free for the time
     * when it is opened again.
     */
    private static int portThatNobodyIsGiven() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
        throw new AssertionError("no free port between 15 000 and 30 000");
    }

    /** Where callers call: {@code 127.0.0.1:PORT}. */
    String address() {
        return "127.0.0.1:" + port;
    }

    synchronized void open() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        door = opened;
        Thread caller = new Thread(() -> answer(opened));
        caller.setDaemon(true);
        caller.start();
    }

    private void answer(ServerSocket opened) {
        try {
            while (!opened.isClosed()) {
                Socket call = opened.accept();
                Socket server = new Socket(host, there);
                call.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                hold(call, server);
                pass(call, server);
                pass(server, call);
            }
        } catch (IOException cut) {
            // The line was cut.
        }
    }

    private synchronized void hold(Socket call, Socket server) {
        calls.add(call);
        calls.add(server);
    }

    /** The line stands and nothing comes through: what is sent is lost. */
    void silence() {
        silent = true;
    }

    private void pass(Socket from, Socket to) {
        Thread way = new Thread(() -> {
            byte[] bytes = new byte[8192];
            try (from;
                    to) {
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (!silent) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException cut) {
                // Either side has hung up.
            }
        });
        way.setDaemon(true);
        way.start();
    }

    @Override
    public synchronized void close() {
        try {
            if (door != null) {
                door.close();
            }
            for (Socket call : calls) {
                call.close();
            }
            calls.clear();
            silent = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
