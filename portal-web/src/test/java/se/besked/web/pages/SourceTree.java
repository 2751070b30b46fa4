package se.besked.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sources that the tests of pages and texts read. Tests run in the folder of their module. */
final class SourceTree {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

    private SourceTree() {}

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    /** Every Java file of the four modules, tests too. */
    static List<Path> java() {
        return Stream.of("forms", "i18n", "portal-ejb", "portal-web")
                .flatMap(module -> files(HOUSE.resolve(module).resolve("src"), ".java").stream())
                .toList();
    }

    /** Every file of the four modules' main sources whose name ends like one of these. */
    static List<Path> main(String... endings) {
        return Stream.of("forms", "i18n", "portal-ejb", "portal-web")
                .flatMap(module -> files(HOUSE.resolve(module).resolve("src/main"), endings).stream())
                .toList();
    }

    /** Lines longer than this many characters, each as {@code file:line}. */
    static List<String> linesOver(int longest, List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = read(file).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).codePointCount(0, lines.get(at).length()) > longest) {
                    found.add(file.getFileName() + ":" + (at + 1));
                }
            }
        }
        return found;
    }

    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(endings)
                            .anyMatch(ending -> path.toString().endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
