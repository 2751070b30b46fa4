package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that tries what a hostile one would. Arguments: the file for its answers, then pairs of an act and its
 * object.
 */
final class Attempts {

    private Attempts() {}

    interface Act {
        boolean works() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int at = 1; at + 1 < arguments.length; at += 2) {
            String act = arguments[at];
            String object = arguments[at + 1];
            String name = act.equals("read") || act.equals("write")
                    ? act + " " + Path.of(object).getFileName()
                    : act;
            answers.add(name + " " + (works(() -> attempt(act, object)) ? "yes" : "no"));
        }
        Files.write(Path.of(arguments[0]), answers);
    }

    private static boolean attempt(String act, String object) throws IOException {
        return switch (act) {
            case "connect" -> connects(Integer.parseInt(object));
            case "read" -> Files.readAllBytes(Path.of(object)).length > 0;
            case "list" -> Path.of(object).toFile().list() != null;
            case "process" -> Files.exists(Path.of("/proc", object, "cmdline"));
            case "write" -> Files.exists(Files.writeString(Path.of(object), "x"));
            case "rights" -> !Files.readString(Path.of("/proc/self/status")).contains("CapEff:\t0000000000000000");
            case "environment" -> System.getenv(object) != null;
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static boolean connects(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            return true;
        }
    }

    private static boolean works(Act act) {
        try {
            return act.works();
        } catch (IOException e) {
            return false;
        }
    }
}
