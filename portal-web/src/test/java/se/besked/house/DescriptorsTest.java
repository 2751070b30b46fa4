package se.besked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server only logs a line about a filter that is not there, and goes on without it: so every named class exists.
 */
class DescriptorsTest {

    private static final Path DESCRIPTORS = Path.of("src", "main", "webapp", "WEB-INF");
    private static final Pattern CLASS = Pattern.compile("\\bse\\.besked\\.[a-z.]*[A-Z]\\w*");

    @Test
    void everyClassThatADescriptorNamesIsThere() throws IOException {
        List<String> gone = new ArrayList<>();
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.list(DESCRIPTORS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Matcher names = CLASS.matcher(Files.readString(file));
                while (names.find()) {
                    named.add(names.group());
                    if (!exists(names.group())) {
                        gone.add(file.getFileName() + ": " + names.group());
                    }
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(gone).isEmpty();
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, DescriptorsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
