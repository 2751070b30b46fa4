package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.hostile.HostileFile;
import se.besked.receipt.hostile.HostileFiles;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Inspection;
import se.besked.receipt.inspection.InspectionRoom;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

/**
 * Each hostile file goes the way of every file, from the spool to its pictures, and ends in a refusal with a reason or in
 * harmless pictures. Two at a time, as in production; what came of each is left in {@code target/hostile-files.md}.
 */
class HostileCorpusTest {

    private final Inspection inspection = new Inspection(UploadPolicy.standard());
    private final InspectionRoom room = InspectionRoom.standard();

    /**
     * @param got the refusal, or how many pictures
     * @param wrong what is not harmless in them, or null
     */
    private record Result(HostileFile file, int bytes, String got, long milliseconds, AssertionError wrong) {

        String row() {
            return "| " + file.what() + " | " + bytes / 1024 + " | " + file.expected() + " | " + got + " | " + milliseconds + " |";
        }
    }

    @TempDir
    private Path folder;

    @Test
    void thereAreAtLeastEightyAndEachHasItsOwnName() {
        List<String> names = HostileFiles.all().stream().map(HostileFile::what).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachEndsInARefusalOrInHarmlessPictures() throws IOException {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<HostileFile> files = HostileFiles.all();
        List<Future<Result>> results = files.stream().map(file -> two.submit(() -> send(spool, file))).toList();
        two.shutdown();
        return Stream.concat(
                IntStream.range(0, files.size()).mapToObj(number -> DynamicTest.dynamicTest(
                        files.get(number).what(), () -> judge(results.get(number).get()))),
                Stream.of(DynamicTest.dynamicTest("the table", () -> write(results))));
    }

    private static void judge(Result result) {
        if (result.wrong() != null) {
            throw result.wrong();
        }
        boolean refused = result.file().refusals().stream().anyMatch(refusal -> refusal.name().equals(result.got()));
        boolean drawn = result.file().rendition() && result.got().startsWith("picture");
        assertThat(refused || drawn).as("expected %s, got %s", result.file().expected(), result.got()).isTrue();
    }

    private Result send(Spool spool, HostileFile file) throws IOException {
        byte[] bytes = file.bytes();
        long start = System.nanoTime();
        try (SpooledFile spooled = spool.take(file.sent(), new ByteArrayInputStream(bytes), new Drain(0))) {
            Inspected inspected = room.inspect(spooled.file(), inspection.glance(spooled.file(), spooled.extension()), spooled.out());
            long milliseconds = since(start);
            return new Result(file, bytes.length, "picture × " + inspected.pictures().size(), milliseconds, wrongIn(inspected));
        } catch (RefusedFile refused) {
            return new Result(file, bytes.length, refused.reason().name(), since(start), null);
        }
    }

    private static AssertionError wrongIn(Inspected inspected) throws IOException {
        try {
            for (Picture picture : inspected.pictures()) {
                HarmlessPicture.check(picture);
            }
            return null;
        } catch (AssertionError wrong) {
            return wrong;
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void write(List<Future<Result>> results) throws IOException, InterruptedException, ExecutionException {
        StringBuilder table = new StringBuilder("| File | KB | Expected | Got | ms |\n|---|---|---|---|---|\n");
        for (Future<Result> result : results) {
            table.append(result.get().row()).append('\n');
        }
        Files.writeString(Path.of("target", "hostile-files.md"), table);
    }
}
