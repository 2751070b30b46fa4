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

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

    @Test
    void papersThatOnePersonAddedOnOneDayAreOneLine() {
        List<TimelineLine> lines = TimelineLine.of(
                List.of(
                        entry(NOON, ApplicationTimeline.SIGNED, "Henrik Dahl", null),
                        entry(NOON.plusSeconds(60), ReceiptTimeline.PAPER_ADDED, "Henrik Dahl", null),
                        entry(NOON.plusSeconds(90), ReceiptTimeline.PAPER_ADDED, "Henrik Dahl", null),
                        entry(NOON.plusSeconds(120), ReceiptTimeline.PAPER_ADDED, "Karin Lund", null)),
                Language.EN);

        assertThat(lines)
                .extracting(TimelineLine::words)
                .containsExactly("Karin Lund added a paper.", "Henrik Dahl added 2 papers.", "Henrik Dahl signed.");
    }

    @Test
    void itStandsOnItsOwnDayAndSaysWhenItWasNotedInSweden() {
        TimelineEntry noted = new TimelineEntry(
                DAY, Instant.parse("2026-12-12T23:30:00Z"), ApplicationTimeline.ARRIVED_ON_PAPER, "Karin Lund", null);

        assertThat(TimelineLine.of(List.of(noted), Language.SV))
                .containsExactly(new TimelineLine(
                        DAY, "Ansökan kom in på papper. Karin Lund registrerade den den 13 december.", null));
    }

    @Test
    void everythingThatCanHappenHasASentenceInEveryLanguage() {
        for (TimelineKind kind : ofEveryRoom()) {
            for (Language language : Language.values()) {
                assertThat(TimelineLine.of(List.of(entry(NOON, kind, "Karin Lund", null)), language)
                                .get(0)
                                .words())
                        .as(kind + " in " + language)
                        .isNotBlank();
            }
        }
    }

    private static TimelineEntry entry(Instant at, TimelineKind kind, String who, String decisionId) {
        return new TimelineEntry(DAY, at, kind, who, decisionId);
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
