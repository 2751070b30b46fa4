package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Examination;

/**
 * The classes of the program that looks at files, laid out once for as long as this Java runs, so that each of its
 * processes maps them instead of reading and checking them: a quarter to a third of its processor time. Made in the
 * background from samples of our own, never from a file that somebody sent, and read-only for whoever uses it. Without
 * it everything works, only slower.
 */
record ClassData(Path jar, Path archive) {

    private static final Logger LOG = Logger.getLogger(ClassData.class.getName());
    private static final int MOST_SECONDS = 120;
    /** Of our own classes, those that are let in. */
    private static final String OURS = Examination.class.getPackageName().replace('.', '/');

    /** Asked for at first use. */
    private static final class Made {

        static final CompletableFuture<Optional<ClassData>> ONCE =
                CompletableFuture.supplyAsync(ClassData::make, task -> {
                    Thread thread = new Thread(task, "class data");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** If it is there by now. */
    static Optional<ClassData> ready() {
        return Made.ONCE.getNow(Optional.empty());
    }

    /** Waits for it; empty if it cannot be made here. */
    static Optional<ClassData> awaited() {
        return Made.ONCE.join();
    }

    JavaProgram program() {
        JavaProgram program = JavaProgram.of(jar, "-XX:SharedArchiveFile=" + archive);
        List<Path> readable = new ArrayList<>(program.readable());
        readable.add(archive);
        return new JavaProgram(program.classPath(), program.options(), readable);
    }

    private static Optional<ClassData> make() {
        try {
            // Readable and writable by nobody else: that is how temporary folders are made.
            Path folder = Files.createTempDirectory("besked-classes-");
            ClassData made = new ClassData(folder.resolve("inspection.jar"), folder.resolve("classes.jsa"));
            Stream.of(folder, made.jar, made.archive)
                    .forEach(path -> path.toFile().deleteOnExit());
            pack(JavaProgram.place(Examination.class), made.jar);
            if (run(JavaProgram.of(made.jar, "-XX:ArchiveClassesAtExit=" + made.archive), folder)
                    // Half an archive, from a full disk, would end whoever uses it.
                    && Files.exists(made.archive)
                    && run(made.program(), folder)) {
                return Optional.of(made);
            }
            LOG.warning("The classes that look at files could not be laid out in advance; each file takes longer");
        } catch (IOException | RuntimeException e) {
            LOG.warning("The classes that look at files could not be laid out in advance: " + e.getClass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** @return whether it came to its end */
    private static boolean run(JavaProgram program, Path folder) throws IOException, InterruptedException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        Process process = new ProcessBuilder(program.command(SamplesProgram.class, samples, samples.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        delete(samples);
        return ended && process.exitValue() == 0;
    }

    /** Java lays out what lies in a jar, not what lies in a folder, as a build has it. */
    private static void pack(Path place, Path jar) throws IOException {
        if (Files.isDirectory(place)) {
            pack(place, place.resolve(OURS), jar);
            return;
        }
        try (FileSystem library = FileSystems.newFileSystem(place)) {
            Path root = library.getPath("/");
            pack(root, root.resolve(OURS), jar);
        }
    }

    private static void pack(Path root, Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
