package se.besked.outbox;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import se.besked.testing.House;
import se.besked.testing.StandInOutlet;

/**
 * A process of its own around the outbox: writes entries for the cases that are there and sends them into a file, until
 * it has come to the point at which it is to be killed; there it says so and stands still.
 */
final class OutboxProcess {

    /** Where it stands still. */
    enum Point {
        /** The entry is committed, nobody has taken it. */
        WRITTEN,
        /** A sender has taken it, and not handed it over. */
        TAKEN,
        /** It is handed over, and not marked. */
        HANDED_OVER,
        /** Nowhere: what is left is sent, and it ends. */
        NOWHERE
    }

    static final String HERE = "here";

    private final Path sent;
    private final Point point;
    private final String at;

    private OutboxProcess(Path sent, Point point, String at) {
        this.sent = sent;
        this.point = point;
        this.at = at;
    }

    /** @param arguments database folder, file, round, point, the entry's number at which it stands still */
    public static void main(String[] arguments) throws Exception {
        int round = Integer.parseInt(arguments[2]);
        Point point = Point.valueOf(arguments[3]);
        try (House house = House.onDerby(Path.of(arguments[0]))) {
            // Leases of those killed before have run out.
            house.clock().advance(Duration.ofDays(round));
            new OutboxProcess(Path.of(arguments[1]), point, round + "." + arguments[4]).run(house, round);
        }
    }

    private void run(House house, int round) throws InterruptedException {
        OutboxTest.receive(house, (id, ids) -> {
            standAt(Point.TAKEN, ids.get("what"));
            append(ids.get("case") + " " + ids.get("what"));
            standAt(Point.HANDED_OVER, ids.get("what"));
        });
        OutboxTest.sendAll(house);
        if (point != Point.NOWHERE) {
            for (int number = 1; number <= 6; number++) {
                List<String> cases = cases(house);
                String caseId = cases.get(number % cases.size());
                String what = round + "." + number;
                write(house, caseId, what);
                say("written " + caseId + " " + what);
                standAt(Point.WRITTEN, what);
                if (number % 2 == 0) {
                    OutboxTest.sendAll(house);
                }
            }
        }
    }

    private static List<String> cases(House house) {
        return house.inTransaction(() -> house.entities()
                .createQuery("select c.id from SocialCase c order by c.id", String.class)
                .getResultList());
    }

    private static void write(House house, String caseId, String what) {
        house.inTransaction(() -> {
            house.get(Outbox.class).write(caseId, StandInOutlet.KIND, Map.of("case", caseId, "what", what));
            return null;
        });
    }

    private void append(String line) throws IOException {
        try (FileOutputStream file = new FileOutputStream(sent.toFile(), true)) {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            file.getFD().sync();
        }
    }

    private void standAt(Point here, String what) throws InterruptedException {
        if (here == point && what.equals(at)) {
            say(HERE);
            new CountDownLatch(1).await();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
