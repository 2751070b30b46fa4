package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.hostile.HostileFile;
import se.besked.receipt.hostile.HostileFiles;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.Timeouts;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.formats.Inspection;
import se.besked.receipt.inspection.sandbox.InspectionRoom;

/**
 * Each hostile file goes the way of every file, from the spool to its pictures, and ends in a refusal with a reason or
 * in harmless pictures. Two at a time, as in production; what came of each is left in {@code target/hostile-files.md}.
 * In the long run each has a process and all the time of its own, as in production. Otherwise only those have a process
 * that are made to use up time or memory, and less time; what can only be read or refused is read here.
 */
class HostileCorpusTest {

    private final Inspection inspection = new Inspection(UploadPolicy.standard());
    private final InspectionRoom room = InspectionRoom.standard();
    private final InspectionRoom hurried = new InspectionRoom(
            2,
            Duration.ofMinutes(10),
            new Timeouts(Duration.ofMillis(2_500), Duration.ofMillis(2_500), Duration.ofMinutes(1)));

    /** How one file is looked at. */
    private interface Look {
        Examination at(HostileFile file, SpooledFile spooled, FileKind kind, Path out) throws IOException;
    }

    /**
     * @param got the refusal, or how many pictures
     * @param ended how looking at it ended, and what it cost; null if a glance was enough
     * @param wrong what is not harmless in the pictures, or null
     */
    private record Result(HostileFile file, int bytes, String got, Examination ended, AssertionError wrong) {

        String row() {
            ResourceUsage usage = ended == null ? new ResourceUsage(0, 0, 0) : ended.usage();
            return "| " + file.what() + " | " + bytes / 1024 + " | " + file.expected() + " | " + got + " | "
                    + usage.millis() + " | " + usage.cpuMillis() + " | " + usage.peakMegabytes() + " | "
                    + (ended == null ? "" : ended.check()) + " |";
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
    Stream<DynamicTest> eachEndsInARefusalOrInHarmlessPictures() {
        return each((file, spooled, kind, out) ->
                usesUp(file, kind) ? again(hurried, spooled, kind, out) : readHere(spooled, kind, out));
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> eachEndsSoInAProcessOfItsOwn() {
        return each((file, spooled, kind, out) -> again(room, spooled, kind, out));
    }

    private static boolean usesUp(HostileFile file, FileKind kind) {
        return kind == FileKind.HEIC
                || kind == FileKind.WEBP
                || file.rendition() && !file.refusals().isEmpty();
    }

    private Stream<DynamicTest> each(Look look) {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<HostileFile> files = HostileFiles.all();
        List<Future<Result>> results = files.stream()
                .map(file -> two.submit(() -> send(spool, file, look)))
                .toList();
        two.shutdown();
        return Stream.concat(
                IntStream.range(0, files.size())
                        .mapToObj(number -> DynamicTest.dynamicTest(
                                files.get(number).what(),
                                () -> judge(results.get(number).get()))),
                Stream.of(DynamicTest.dynamicTest("the table", () -> write(results))));
    }

    private static void judge(Result result) {
        if (result.wrong() != null) {
            throw result.wrong();
        }
        boolean refused = result.file().refusals().stream()
                .anyMatch(refusal -> refusal.name().equals(result.got()));
        boolean drawn = result.file().rendition() && result.got().startsWith("picture");
        assertThat(refused || drawn || neverEnds(result))
                .as("expected %s, got %s (%s)", result.file().expected(), result.got(), result.ended())
                .isTrue();
        if (result.ended() != null) {
            assertThat(result.ended().usage().peakMegabytes()).as("megabytes").isLessThanOrEqualTo(256);
        }
    }

    /**
     * What might be refused as not readable to its end may also have none: then nobody sees it, and a person is told.
     */
    private static boolean neverEnds(Result result) {
        return result.file().refusals().contains(Refusal.DAMAGED)
                && result.ended() != null
                && result.ended()
                        .unfinished()
                        .filter(Unfinished::perhapsTheFile)
                        .isPresent();
    }

    private Result send(Spool spool, HostileFile file, Look look) throws IOException {
        byte[] bytes = file.bytes();
        try (SpooledFile spooled = spool.take(file.sent(), new ByteArrayInputStream(bytes), new RequestDrain(0))) {
            FileKind kind = inspection.glance(spooled.file(), spooled.extension());
            Examination examination = look.at(file, spooled, kind, Files.createTempDirectory(folder, "out"));
            String got = examination
                    .inspected()
                    .map(inspected -> "picture × " + inspected.pictures().size())
                    .or(() -> examination.refusal().map(Refusal::name))
                    .or(() -> examination.unfinished().map(Unfinished::name))
                    .orElseThrow();
            AssertionError wrong = examination.inspected().isPresent()
                    ? wrongIn(examination.inspected().get())
                    : null;
            return new Result(file, bytes.length, got, examination, wrong);
        } catch (RefusedFile refused) {
            return new Result(file, bytes.length, refused.reason().name(), null, null);
        }
    }

    /** A machine that is too busy to tell is asked again, as the portal does. */
    private static Examination again(InspectionRoom room, SpooledFile spooled, FileKind kind, Path out)
            throws IOException {
        Examination examination = null;
        for (int time = 0; time < 5; time++) {
            Path pictures = Files.createDirectory(out.resolve(String.valueOf(time)));
            examination = room.examine(spooled.file(), kind, 0, pictures);
            if (examination.unfinished().isEmpty()
                    || examination.unfinished().get().perhapsTheFile()) {
                return examination;
            }
        }
        return examination;
    }

    private static Examination readHere(SpooledFile spooled, FileKind kind, Path out) {
        Inspection here = new Inspection(UploadPolicy.standard());
        try {
            Inspected inspected = here.inspect(spooled.file(), kind, Optional.empty(), 0, out);
            return Examination.taken(inspected, here.work(), ResourceUsage.NONE);
        } catch (RefusedFile refused) {
            return Examination.refused(refused.reason(), refused.check(), here.work(), ResourceUsage.NONE);
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

    private static void write(List<Future<Result>> results)
            throws IOException, InterruptedException, ExecutionException {
        StringBuilder table = new StringBuilder("| File | KB | Expected | Got | ms | ms of processor | MB | Check |\n"
                + "|---|---|---|---|---|---|---|---|\n");
        for (Future<Result> result : results) {
            table.append(result.get().row()).append('\n');
        }
        Files.writeString(Path.of("target", "hostile-files.md"), table);
    }
}
