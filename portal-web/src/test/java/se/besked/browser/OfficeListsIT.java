package se.besked.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.i18n.Language;

/** The lists of the office: in order, narrowed, with the columns one wants, as a file, and by keyboard. */
@ExtendWith(Besked.class)
class OfficeListsIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWorklistIsPutInOrderAndNarrowedWithItsAddressAlsoWithoutScripts(boolean scripts, Besked besked) {
        Visitor karin = besked.visitor(scripts ? Device.DESKTOP : Device.DESKTOP.withoutScripts());
        karin.comeInAs("Karin Lund", Language.EN);
        Page page = karin.page();
        karin.open("/en/office?scope=ALL");
        assertThat(page.locator("th[aria-sort]")).hasText(Pattern.compile("^Due"));

        page.locator("button.sort[value=applicant]").click();
        assertThat(page).hasURL(Pattern.compile(".*scope=ALL.*sort=applicant.*"));
        List<String> names = names(page);
        assertThat(names).hasSizeGreaterThan(2).isSorted();
        page.locator("button.sort[value='-applicant']").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("^Applicant"));
        Collections.reverse(names);
        assertThat(names(page)).isEqualTo(names);

        page.locator(".table-tools summary").click();
        page.locator(".tools input[value=number]").uncheck();
        page.locator("select[name=state]").selectOption("IN_REVIEW");
        page.locator(".tools button.second").click();
        assertThat(page.locator("#work th")).hasCount(7);
        assertThat(page.locator("#work tbody tr")).not().hasCount(names.size());
        assertThat(page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("^Applicant"));
        if (scripts) {
            karin.assertAccessible();
        }
    }

    @Test
    void enterOnALinkOfATableOpensIt(Besked besked) {
        Visitor karin = officer(besked);
        Page page = karin.page();
        karin.open("/en/office?scope=ALL");
        enterOpens(page, "#work tbody a", "**/office/review/**");
        karin.open("/en/office");
        page.fill("#term", "Karimi");
        page.locator("#term").press("Enter");
        enterOpens(page, "#found tbody a", "**/office/case/**");
        enterOpens(page, "#of-case tbody a", "**/office/review/**");
    }

    private static void enterOpens(Page page, String link, String where) {
        assertThat(page.locator("[role=gridcell], [role=grid]")).hasCount(0);
        page.locator(link).first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(where);
    }

    @Test
    void eachListIsTakenAwayAsAFileWithTheColumnsThatAreShown(Besked besked) throws IOException {
        Visitor karin = officer(besked);
        Page page = karin.page();
        karin.open("/sv/office?scope=ALL&show=applicant&show=case");
        assertThat(file(page)).startsWith("\uFEFFSökande;Ärende\r\n").contains("Maria Lindqvist;E2026-");

        page.fill("#term", "Lindqvist");
        page.locator("form.search button").click();
        assertThat(page.locator("#found tbody tr")).hasCount(1);
        page.locator("button.sort[value='-case']").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        assertThat(page.url()).doesNotContain("Lindqvist");
        karin.assertAccessible();
        page.locator(".table-tools summary").click();
        assertThat(file(page)).startsWith("\uFEFFÄrende;Sökande;Ansvarig\r\n").contains("Maria Lindqvist");

        page.locator("#found tbody a").first().click();
        page.waitForURL("**/office/case/**");
        karin.assertAccessible();
        page.locator(".table-tools summary").click();
        assertThat(file(page)).startsWith("\uFEFFMånad;Nummer;Kom in;Läge\r\n").contains("december 2026;");
    }

    private static String file(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("button[value=csv]").click());
        return Files.readString(download.path());
    }

    private static List<String> names(Page page) {
        return new ArrayList<>(
                page.locator("#work td a[href*='/office/review/']").allInnerTexts());
    }

    private static Visitor officer(Besked besked) {
        Visitor karin = besked.visitor();
        karin.comeInAs("Karin Lund", Language.EN);
        return karin;
    }
}
