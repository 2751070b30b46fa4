package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.forms.definition.FormDefinitions;
import se.besked.i18n.Language;
import se.besked.web.faces.Routes;

/**
 * Somebody follows every link there is, one of each kind of page. Each page answers, fits the window, and is accessible
 * as far as a machine can tell.
 */
@ExtendWith(Besked.class)
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "sv,360,Tesfaye Bekele",
        "en,1280,Ingrid Åkesson",
        "ar,360,Tesfaye Bekele",
        "sv,1280,Karin Lund",
        "en,1280,Sofia Nyström"
    })
    void everyPageThatLinksLeadToIsAccessible(String language, int width, String name, Besked besked) {
        walk(language, width, name, !"en".equals(language), besked);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "sv,1280,Tesfaye Bekele",
        "en,360,Tesfaye Bekele",
        "en,1280,Tesfaye Bekele",
        "ar,1280,Tesfaye Bekele",
        "sv,360,Ingrid Åkesson",
        "sv,1280,Ingrid Åkesson",
        "en,360,Ingrid Åkesson",
        "ar,360,Ingrid Åkesson",
        "ar,1280,Ingrid Åkesson",
        "sv,360,Nadia Petrova",
        "sv,1280,Nadia Petrova",
        "en,360,Nadia Petrova",
        "en,1280,Nadia Petrova",
        "ar,360,Nadia Petrova",
        "ar,1280,Nadia Petrova",
        "sv,360,Karin Lund",
        "en,1280,Karin Lund",
        "en,360,Karin Lund",
        "sv,1280,Sofia Nyström",
        "sv,1280,Anders Holm"
    })
    void everyPageInEveryLanguageAndWidth(String language, int width, String name, Besked besked) {
        walk(language, width, name, true, besked);
    }

    /** @param markup whether the pages' own text is held to the HTML standard too */
    private static void walk(String tag, int width, String name, boolean markup, Besked besked) {
        Language language = Language.ofTag(tag).orElseThrow();
        Visitor visitor = besked.visitor(width == 360 ? Device.PHONE : Device.DESKTOP);
        visitor.comeInAs(name, language);
        Deque<String> ahead = new ArrayDeque<>(
                List.of(visitor.path(), "/" + tag + "/", "/" + tag + "/demo", "/" + tag + "/trial-calculation"));
        if (visitor.path().contains("/my")) {
            ahead.addAll(stepsOfTheForm("/" + tag + "/apply/2026-12/"));
        }
        Set<String> kinds = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = kindOf(path, tag);
            if (kind == null || !kinds.add(kind)) {
                continue;
            }
            Response response = visitor.open(path);
            visitor.page().waitForLoadState(LoadState.LOAD);
            if (response.status() != 200) {
                wrong.add(response.status() + " from " + path);
                continue;
            }
            visitor.keepPicture("pages/" + tag + "-" + width + kind.replaceAll("[^a-z0-9]+", "-"));
            wrong.addAll(wrongWith(visitor));
            if (markup) {
                Markup.faults(response.text()).forEach(fault -> wrong.add(path + " " + fault));
            }
            ahead.addAll(visitor.links());
        }
        assertThat(wrong).as(name + " on " + kinds).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(4);
    }

    /** No links lead to these: one comes to them by answering. */
    private static List<String> stepsOfTheForm(String month) {
        List<String> steps = new ArrayList<>(List.of(month + "check", month + "upload?for=month"));
        FormDefinitions.latest("monthly").steps().forEach(step -> steps.add(month + step.id()));
        return steps;
    }

    private static List<String> wrongWith(Visitor visitor) {
        List<String> wrong = new ArrayList<>();
        for (Runnable check : List.<Runnable>of(visitor::assertAccessible, visitor::assertFits)) {
            try {
                check.run();
            } catch (AssertionError e) {
                wrong.add(e.getMessage());
            }
        }
        return wrong;
    }

    /** What kind of page a path leads to, steps of the form told apart; null for what is no page of this language. */
    private static String kindOf(String path, String tag) {
        if (!path.startsWith("/" + tag + "/")) {
            return null;
        }
        return Routes.match(path.substring(tag.length() + 1).replaceAll("\\?.*", ""))
                .map(match -> match.route()
                        .pattern()
                        .replace("{step}", match.parameters().getOrDefault("step", "")))
                .orElse(null);
    }
}
