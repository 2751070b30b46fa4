package se.besked.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.outbox.OutboxProcess.Point;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** Processes that are killed the hard way between writing, sending and marking: nothing is lost, the order is kept. */
class OutboxKillTest {

    @TempDir
    private Path folder;

    private final Map<String, List<String>> written = new LinkedHashMap<>();
    private int round;

    @BeforeEach
    void threeCases() {
        try (House house = House.onDerby(database())) {
            Fixtures fixtures = new Fixtures(house);
            for (String name : List.of("Amina", "Olof", "Maria")) {
                fixtures.household(0, fixtures.person(name));
            }
        }
    }

    @Test
    void killedBeforeItSendsAndBeforeItMarksItSendsAllTheSame() throws Exception {
        kill(Point.WRITTEN, 4);
        kill(Point.HANDED_OVER, 3);
        sendTheRest();
        assertThat(repeated()).isEqualTo(1);
    }

    @Test
    @Tag("long")
    void killedTwentyTimesItSendsAllTheSame() throws Exception {
        Random random = new Random(7);
        Point[] points = {Point.WRITTEN, Point.TAKEN, Point.HANDED_OVER};
        int handedOver = 0;
        for (int kill = 0; kill < 20; kill++) {
            Point point = points[kill % points.length];
            handedOver += point == Point.HANDED_OVER ? 1 : 0;
            kill(point, 1 + random.nextInt(6));
        }
        sendTheRest();
        assertThat(repeated()).isEqualTo(handedOver);
    }

    private void kill(Point point, int number) throws Exception {
        Process process = start(point, number);
        try (BufferedReader said = said(process)) {
            List<String> lines = new ArrayList<>();
            String line = said.readLine();
            while (line != null && !line.equals(OutboxProcess.HERE)) {
                lines.add(line);
                line = said.readLine();
            }
            assertThat(line).as("it comes to the point: %s", lines).isNotNull();
            process.destroyForcibly().waitFor();
            remember(lines);
        }
    }

    private void sendTheRest() throws Exception {
        Process process = start(Point.NOWHERE, 0);
        try (BufferedReader said = said(process)) {
            List<String> lines = said.lines().toList();
            assertThat(process.waitFor()).as("it ends well: %s", lines).isZero();
        }
        assertThat(written).hasSize(3);
        written.forEach((caseId, whats) -> assertThat(sentOnce(caseId))
                .as("all of case %s, in the order in which it was written", caseId)
                .isEqualTo(whats));
    }

    private void remember(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words[0].equals("written")) {
                written.computeIfAbsent(words[1], caseId -> new ArrayList<>()).add(words[2]);
            }
        }
    }

    /** What was sent for the case, with immediate repetitions as one. */
    private List<String> sentOnce(String caseId) {
        List<String> once = new ArrayList<>();
        for (String line : sent()) {
            String[] words = line.split(" ");
            if (words[0].equals(caseId)
                    && (once.isEmpty() || !once.get(once.size() - 1).equals(words[1]))) {
                once.add(words[1]);
            }
        }
        return once;
    }

    private long repeated() {
        return sent().size() - sent().stream().distinct().count();
    }

    private List<String> sent() {
        try {
            return Files.readAllLines(folder.resolve("sent"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path database() {
        return folder.resolve("db");
    }

    private Process start(Point point, int number) throws IOException {
        round++;
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dbesked.mode=demonstration",
                        "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutboxProcess.class.getName(),
                        database().toString(),
                        folder.resolve("sent").toString(),
                        String.valueOf(round),
                        point.name(),
                        String.valueOf(number))
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
