package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedFormsTest {

    private static final Path FORMS = Path.of("src/main/resources/forms");

    @Test
    void aPublishedFormNeverChanges() throws IOException {
        Map<String, String> lock = lock();
        assertThat(lock).as("forms.lock").isNotEmpty();
        for (Map.Entry<String, String> line : lock.entrySet()) {
            assertThat(sha256(FORMS.resolve(line.getKey())))
                    .as("""
                    %s is published: applications were sent with it, so it must stay as it is.
                    Put the file back, copy it to the next version and change that one.
                    """, line.getKey())
                    .isEqualTo(line.getValue());
        }
    }

    @Test
    void everyFormIsPublished() throws IOException {
        try (Stream<Path> files = Files.walk(FORMS)) {
            List<String> there = files.filter(
                            file -> file.getFileName().toString().matches("v\\d+\\.json"))
                    .map(file -> FORMS.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(lock().keySet()).as("""
                    A form lies here that is not in forms.lock. When it is ready, publish it:
                    cd forms/src/main/resources/forms && sha256sum <form>/v<N>.json >> forms.lock
                    """).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    /** Path → hash, in the format of {@code sha256sum}. */
    private static Map<String, String> lock() throws IOException {
        Map<String, String> lock = new LinkedHashMap<>();
        Files.readAllLines(FORMS.resolve("forms.lock"))
                .forEach(line -> lock.put(line.split("  ")[1], line.split("  ")[0]));
        return lock;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
