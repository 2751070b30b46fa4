package se.besked.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.i18n.Language;

class RoutesTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void aPathTellsItsPageAndItsParts() {
        Routes.Match match = Routes.match("/my/2026-12/decision/" + ID).orElseThrow();

        assertThat(match.route().viewId()).isEqualTo("/WEB-INF/pages/my/decision.xhtml");
        assertThat(match.parameters()).isEqualTo(Map.of("month", "2026-12", "id", ID));
    }

    @Test
    void aFixedWordWinsOverAParameter() {
        assertThat(Routes.match("/apply/2026-12/check").orElseThrow().route().viewId())
                .endsWith("/apply/check.xhtml");
        assertThat(Routes.match("/apply/2026-12/rent").orElseThrow().parameters())
                .containsEntry("step", "rent");
    }

    @Test
    void anyFormHasAnAddressBesideTheMonths() {
        assertThat(Routes.match("/apply/assessment/mine/work").orElseThrow().parameters())
                .isEqualTo(Map.of("form", "assessment", "of", "mine", "step", "work"));
        assertThat(Routes.match("/apply/assessment/mine/check")
                        .orElseThrow()
                        .route()
                        .viewId())
                .endsWith("/apply/check.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/nope",
                "/my/",
                "/my/2026-13",
                "/my/2026-12/decision/1",
                "/apply/2026-12/Rent",
                "/front.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/pages/front.xhtml",
                "/apply/2026-12/../my",
                "/my/2026-12\n",
                "/office/case/" + ID + "/"
            })
    void whatIsNotInTheTableIsNotThere(String path) {
        assertThat(Routes.match(path)).isEmpty();
    }

    @Test
    void everyPageOfAFolderLiesBehindTheSameDoor() {
        Map<String, String> doorOfFolder = Map.of(
                "my", "my", "apply", "my", "office", "office", "norm", "", "demonstration", "", "front.xhtml", "");
        for (Route route : Routes.all()) {
            String folder = route.viewId().split("/")[3];
            assertThat(new Doors().of(route.pattern()).map(Door::name).orElse(""))
                    .as(route.pattern())
                    .isEqualTo(doorOfFolder.get(folder));
        }
    }

    @Test
    void noPageLiesOutsideTheTable() throws Exception {
        Path webapp = Path.of("src/main/webapp");
        try (var files = Files.walk(webapp.resolve("WEB-INF/pages"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .map(file -> "/" + webapp.relativize(file)))
                    .isSubsetOf(Routes.all().stream().map(Route::viewId).toList());
        }
    }

    @Test
    void anAddressHasALanguageOfTheClosedList() {
        assertThat(Address.of("/en/my/2026-12")).contains(new Address(Language.EN, "/my/2026-12"));
        assertThat(Address.of("/ar/")).contains(new Address(Language.AR, "/"));
        assertThat(Address.of("/sv")).contains(new Address(Language.SV, "/"));
        assertThat(Address.of("/de/my")).isEmpty();
        assertThat(Address.of("/assets/x")).isEmpty();
        assertThat(Address.of("")).isEmpty();
    }

    @Test
    void anAddressSurvivesTheChangeOfLanguage() {
        assertThat(new Address(Language.SV, "/my/2026-12").in(Language.AR)).isEqualTo("/ar/my/2026-12");
    }
}
