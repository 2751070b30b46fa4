package se.besked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Queries are text: what they ask about, no compiler sees. Here they count as dependencies like any other, so that no
 * room asks the database about a room that depends on it.
 */
class QueryRulesTest {

    private static final Path SOURCES = Path.of("../portal-ejb/src/main/java");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.besked");
    private static final Map<String, String> ROOM_OF_ENTITY = CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .collect(Collectors.toMap(JavaClass::getSimpleName, QueryRulesTest::room));

    /** A room's query about something of another room. */
    private record Asked(String room, String about, String target, String file) {}

    @Test
    void noRoomAsksAboutARoomThatDependsOnIt() throws IOException {
        List<Asked> queries = queries();
        assertThat(queries)
                .extracting(asked -> asked.room() + " " + asked.about())
                .as("what is known to be asked across rooms")
                .contains("access CaseMember", "worklist Application", "worklist ApplicationStatus");

        Map<String, Set<String>> uses = compiled();
        queries.forEach(asked ->
                uses.computeIfAbsent(asked.room(), any -> new TreeSet<>()).add(asked.target()));
        assertThat(queries)
                .filteredOn(asked -> reaches(uses, asked.target(), asked.room()))
                .as("queries against the order of the rooms")
                .isEmpty();
    }

    @Test
    void aQueryIsReadAsItIsWrittenInPiecesAndWithComments() {
        String java = """
                /** select c from Comment c */
                String q = "select count(a) from Application a," // from Line l
                        + " SocialCase c join a.rows r"
                        + " where a.status = se.besked.application.ApplicationStatus.DRAFT";
                String said = "from the Start";
                """;

        assertThat(QuerySource.entities(java)).containsExactly("Application", "SocialCase");
        assertThat(QuerySource.classes(java)).containsExactly("se.besked.application.ApplicationStatus");
    }

    @Test
    void anOrderThatIsTurnedRoundIsNoticed() {
        Map<String, Set<String>> uses =
                Map.of("decision", Set.of("application"), "application", Set.of("casework"), "casework", Set.of());

        assertThat(reaches(uses, "decision", "casework")).isTrue();
        assertThat(reaches(uses, "casework", "decision")).isFalse();
    }

    private static List<Asked> queries() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(QueryRulesTest::askedIn)
                    .toList();
        }
    }

    private static Stream<Asked> askedIn(Path file) {
        String java;
        try {
            java = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String room = SOURCES.resolve("se/besked").relativize(file).getName(0).toString();
        Stream<Asked> entities = QuerySource.entities(java).stream()
                .filter(ROOM_OF_ENTITY::containsKey)
                .map(name -> new Asked(room, name, ROOM_OF_ENTITY.get(name), file.toString()));
        Stream<Asked> classes = QuerySource.classes(java).stream()
                .filter(CLASSES::contain)
                .map(CLASSES::get)
                .map(type -> new Asked(room, type.getSimpleName(), room(type), file.toString()));
        return Stream.concat(entities, classes).filter(asked -> !asked.target().equals(room));
    }

    /** Which room uses which, as compiled. */
    private static Map<String, Set<String>> compiled() {
        Map<String, Set<String>> uses = new TreeMap<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.getPackageName().startsWith("se.besked."))
                .map(QueryRulesTest::room)
                .filter(target -> !target.equals(room(type)))
                .forEach(target ->
                        uses.computeIfAbsent(room(type), any -> new TreeSet<>()).add(target)));
        return uses;
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            String room = next.pop();
            if (room.equals(to)) {
                return true;
            }
            if (seen.add(room)) {
                next.addAll(uses.getOrDefault(room, Set.of()));
            }
        }
        return false;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
