package se.besked.web.my;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.application.ApplicationTimeline;
import se.besked.application.TimelineKind;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.i18n.Language;
import se.besked.receipt.ReceiptTimeline;

class TimelineLineTest {

    private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

    @Test
    void papersThatOnePersonAddedOnOneDayAreOneLine() {
        List<TimelineLine> lines = TimelineLine.of(
                List.of(
                        new TimelineEntry(NOON, ApplicationTimeline.SIGNED, "Henrik Dahl", null),
                        new TimelineEntry(NOON.plusSeconds(60), ReceiptTimeline.PAPER_ADDED, "Henrik Dahl", null),
                        new TimelineEntry(NOON.plusSeconds(90), ReceiptTimeline.PAPER_ADDED, "Henrik Dahl", null),
                        new TimelineEntry(NOON.plusSeconds(120), ReceiptTimeline.PAPER_ADDED, "Karin Lund", null)),
                Language.EN);

        assertThat(lines)
                .extracting(TimelineLine::words)
                .containsExactly("Karin Lund added a paper.", "Henrik Dahl added 2 papers.", "Henrik Dahl signed.");
    }

    @Test
    void theDayIsTheOneInSweden() {
        TimelineEntry late =
                new TimelineEntry(Instant.parse("2026-11-12T23:30:00Z"), ApplicationTimeline.TAKEN_UP, null, null);

        assertThat(TimelineLine.of(List.of(late), Language.SV))
                .containsExactly(new TimelineLine(LocalDate.of(2026, 11, 13), "Vi började läsa ansökan.", null));
    }

    @Test
    void everythingThatCanHappenHasASentenceInEveryLanguage() {
        for (TimelineKind kind : ofEveryRoom()) {
            for (Language language : Language.values()) {
                assertThat(TimelineLine.of(List.of(new TimelineEntry(NOON, kind, "Karin Lund", null)), language)
                                .get(0)
                                .words())
                        .as(kind + " in " + language)
                        .isNotBlank();
            }
        }
    }

    private static List<TimelineKind> ofEveryRoom() {
        List<TimelineKind> kinds = new ClassFileImporter()
                .importPackages("se.besked").stream()
                        .filter(type -> type.isAssignableTo(TimelineKind.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .flatMap(type -> Stream.of(type.getEnumConstants()).map(TimelineKind.class::cast))
                        .toList();
        assertThat(kinds).contains(ApplicationTimeline.BEGUN, ReceiptTimeline.PAPER_ADDED);
        return kinds;
    }
}
