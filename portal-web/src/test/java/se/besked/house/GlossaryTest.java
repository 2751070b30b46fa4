package se.besked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every room says what it is and what its words mean, where a newcomer looks first. */
class GlossaryTest {

    private static final List<Path> MODULES = Stream.of("i18n", "forms", "portal-ejb", "portal-web")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();

    @Test
    void everyRoomSaysWhatItIs() {
        List<Path> silent = MODULES.stream()
                .flatMap(GlossaryTest::folders)
                .filter(folder -> holdsClasses(folder) && !speaks(folder.resolve("package-info.java")))
                .toList();

        assertThat(MODULES).allMatch(Files::isDirectory);
        assertThat(silent).isEmpty();
    }

    private static Stream<Path> folders(Path sources) {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean speaks(Path info) {
        try {
            return Files.exists(info) && Files.readString(info).startsWith("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
