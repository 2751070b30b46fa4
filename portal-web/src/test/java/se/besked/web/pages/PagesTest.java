package se.besked.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.Question;

class PagesTest {

    private static final Pattern PHYSICAL =
            Pattern.compile("(?:margin|padding|border|inset)-(?:left|right)|text-align:\\s*(?:left|right)|float:|"
                    + "[{;]\\s*(?:left|right)\\s*:");

    @Test
    void noPageHoldsTextStylesHandlersOrScripts() {
        List<String> faults = new ArrayList<>();
        for (Path page : SourceTree.pages()) {
            PageLint.faults(SourceTree.read(page))
                    .forEach(fault -> faults.add(SourceTree.WEBAPP.relativize(page) + ", " + fault));
        }

        assertThat(SourceTree.pages()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void theLintSeesWhatItIsThereToSee() {
        String page = """
                <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                    xmlns:f="jakarta.faces.core"
                    xmlns:h="jakarta.faces.html" template="/WEB-INF/#{x}.xhtml">
                  <p style="color:red" onclick="x()" title="Hello">Word
                    #{t['a.b']} #{a eq 'it''s' ? 'left out' : 'too'}</p>
                  <script>alert(1)</script><f:ajax/><h:outputText value="#{x}" escape="false"/><ui:include src="#{x}"/>
                </ui:composition>
                """;

        assertThat(PageLint.faults(page)).hasSize(10);
        assertThat(PageLint.faults("<p xmlns=\"http://www.w3.org/1999/xhtml\" "
                        + "title=\"#{t['a.b']}\">#{b:text('a.b', 'x {')} · 1</p>"))
                .isEmpty();
    }

    /** White space is text in a page, so pages are checked and not laid out by a machine; Java is both. */
    @Test
    void noLineIsLongerThanAScreenIsWide() {
        assertThat(SourceTree.linesOver(160, SourceTree.pages())).isEmpty();
        assertThat(SourceTree.linesOver(120, SourceTree.java())).isEmpty();
    }

    /** Of two tags with one name the last one would be drawn, silently. */
    @Test
    void noTwoTagsHaveOneName() {
        Matcher names = Pattern.compile("<tag-name>(\\w+)</tag-name>")
                .matcher(SourceTree.read(SourceTree.WEBAPP.resolve("WEB-INF/besked.taglib.xml")));

        assertThat(names.results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** All of them stand behind every field, and a field of a type without a file would not be drawn. */
    @Test
    void everyTypeOfAnswerIsDrawnByATagFileOfItsNameAndByNoOther() {
        List<String> types = new ArrayList<>();
        for (Path file : SourceTree.files(SourceTree.WEBAPP.resolve("WEB-INF/tags/apply/types"), ".xhtml")) {
            String type = file.getFileName().toString().replace(".xhtml", "");
            types.add(type);
            assertThat(SourceTree.read(file).split(">\\s*<", 4)[2])
                    .as(type)
                    .isEqualTo("ui:fragment rendered=\"#{field.type eq '" + type + "'}\"");
        }

        assertThat(FormDefinitions.latest("monthly").steps())
                .flatExtracting(step -> step.questions().map(Question::drawnAs).toList())
                .isNotEmpty()
                .isSubsetOf(types);
    }

    @Test
    void stylesheetsKnowNoLeftAndNoRight() {
        for (Path stylesheet : SourceTree.files(SourceTree.WEBAPP.resolve("WEB-INF/assets"), ".css")) {
            Matcher found = PHYSICAL.matcher(SourceTree.read(stylesheet));
            assertThat(found.find())
                    .as("%s: %s", stylesheet, found.hitEnd() ? "" : "a physical direction")
                    .isFalse();
        }
    }

    @Test
    void citizensPagesDoNotUseTheOfficesWidgets() {
        for (Path page : SourceTree.pages()) {
            String source = SourceTree.read(page);
            if (source.contains("template=\"/WEB-INF/templates/citizen.xhtml\"")) {
                assertThat(source)
                        .as(page.toString())
                        .doesNotContain("xmlns:p=\"primefaces\"")
                        .doesNotContain("h:head");
            }
        }
    }

    @Test
    void theCitizensStylesheetStaysSmall() {
        String css = SourceTree.read(SourceTree.WEBAPP.resolve("WEB-INF/assets/tokens.css"))
                + SourceTree.read(SourceTree.WEBAPP.resolve("WEB-INF/assets/citizen.css"));

        assertThat(css.length()).isLessThan(24 * 1024);
    }
}
