package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.SamplePictures;

class ClassDataTest {

    private static final Sandbox.Limits LIMITS = new Sandbox.Limits(20, 8, 0, 64);

    @TempDir
    private Path folder;

    private final ClassData made = ClassData.awaited().orElseThrow();

    @Test
    void aProcessInTheRoomTakesItsClassesFromTheArchive() throws Exception {
        JavaProgram program = made.program();
        List<String> options = new ArrayList<>(program.options());
        options.add("-Xlog:class+load:file=classes");

        assertThat(inspect(new JavaProgram(program.classPath(), options, program.readable())))
                .isTrue();

        List<String> loaded = Files.readAllLines(written("classes"));
        assertThat(loaded.stream().filter(line -> line.contains("shared objects file")))
                .as("of %s", loaded.size())
                .hasSizeGreaterThan(loaded.size() * 8 / 10)
                .anyMatch(line -> line.contains(InspectionProgram.class.getName()));
    }

    @Test
    void whereTheArchiveIsGoneAFileIsLookedAtAllTheSame() throws Exception {
        assertThat(inspect(new ClassData(made.jar(), folder.resolve("none.jsa")).program()))
                .isTrue();
    }

    @Test
    void nobodyElseOnTheMachineCanWriteIt() throws Exception {
        assertThat(Files.getPosixFilePermissions(made.archive().getParent()))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    /** The one file of that name that a process has left. */
    private Path written(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(name)).findAny().orElseThrow();
        }
    }

    private boolean inspect(JavaProgram program) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("photo"), SamplePictures.png(30, 40));
        Path out = Files.createTempDirectory(folder, "out");
        List<Path> readable = new ArrayList<>(program.readable());
        readable.add(file);
        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(
                        readable,
                        out,
                        LIMITS,
                        program.command(
                                InspectionProgram.class,
                                out,
                                file.toString(),
                                FileKind.PNG.name(),
                                "0",
                                out.toString(),
                                "60000")),
                out,
                since -> since.compareTo(Duration.ofSeconds(60)) > 0,
                ResourceUsage.STOPPED_AT_MEGABYTES);
        return outcome.succeeded()
                && InspectionReport.read(out, outcome.usage()).inspected().isPresent();
    }
}
