package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** What every answer carries, what is refused before it is heard, and how one comes in and goes out. */
@ExtendWith(Besked.class)
class DoorsIT {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sv/",
                "/ar/trial-calculation",
                "/sv/nope",
                "/nope",
                "/sv/my",
                "/en/office",
                "/assets/old/citizen.css",
                "/papers/" + NOBODY,
                "/letters/" + NOBODY,
                "/openapi.yaml",
                "/api/v1/nope",
                "/problem/sv/broken/ABCDEFGH"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path, Besked besked) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(besked.address() + path)).GET());

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "script-src 'self'")
                .doesNotContain("unsafe-inline' 'nonce", "unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "ANYTHING"})
    void onlyReadingAndPostingAreHeard(String method, Besked besked) throws Exception {
        for (String path : new String[] {"/sv/", "/sign-out", "/assets/x", "/openapi.yaml"}) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(besked.address() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method + " " + path).isIn(403, 405, 501);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/sv/WEB-INF/web.xml",
                "/sv/WEB-INF/pages/front.xhtml",
                "/sv/front.xhtml",
                "/front.xhtml",
                "/sv/..%2fWEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/de/",
                "/sv/office/case/1",
                "/metrics"
            })
    void nothingLiesOutsideTheTableOfPages(String path, Besked besked) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(besked.address() + path)).GET());

        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "ui:composition", "Manifest-Version", "Payara");
    }

    @Test
    void aReaderWithoutFormsGetsNoCookie(Besked besked) throws Exception {
        HttpResponse<String> front = send(
                HttpRequest.newBuilder(URI.create(besked.address() + "/sv/")).GET());

        assertThat(front.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(front.body()).doesNotContain("jsessionid");
    }

    @Test
    void aPostThatNoPageOfOursMadeIsRefused(Besked besked) throws Exception {
        HttpRequest.Builder bare = form(besked, "/sv/trial-calculation", "do=count");
        HttpRequest.Builder foreign =
                form(besked, "/sv/trial-calculation", "do=count").header("Origin", "https://elsewhere.example");
        HttpRequest.Builder multipart = HttpRequest.newBuilder(URI.create(besked.address() + "/sv/my"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x--"));

        HttpRequest.Builder order = HttpRequest.newBuilder(
                        URI.create(besked.address() + "/papers/arranged?paper=" + NOBODY + "&file=" + NOBODY + "&to=0"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x--"));

        assertThat(send(order).statusCode()).isEqualTo(403);
        assertThat(send(bare).statusCode()).isEqualTo(403);
        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(send(multipart).statusCode()).isEqualTo(403);
        assertThat(send(form(besked, "/sign-out", "door=CITIZEN")).statusCode()).isEqualTo(403);
    }

    @Test
    void aViewStateThatIsNoneIsToldAsAPageThatIsTooOld(Besked besked) throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(besked.address() + "/sv/demo"))
                .GET());
        String token = page.body().replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
        for (String state : new String[] {"x", "1:2", "", ":", "-9999999999999999999:1", "stateless:"}) {
            HttpResponse<String> answer =
                    send(form(besked, "/sv/demo", "csrf=" + token + "&do=olof&jakarta.faces.ViewState=" + state)
                            .header(
                                    "Cookie",
                                    page.headers()
                                            .firstValue("Set-Cookie")
                                            .orElseThrow()
                                            .split(";")[0]));
            assertThat(answer.statusCode()).as("state '" + state + "'").isEqualTo(403);
        }
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage(Besked besked) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(besked.address() + "/ar/nope"))
                .GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("lang=\"ar\" dir=\"rtl\"", Texts.get(Language.AR, "common.fault.notFound.title"));
    }

    @Test
    void eachDoorHasItsOwnKeyAndSigningOutEndsIt(Besked besked) {
        Visitor visitor = besked.visitor(Device.DESKTOP.withoutScripts());
        visitor.comeInAs("Karin Lund", Language.SV);
        visitor.comeInAs("Tesfaye Bekele", Language.SV);
        Map<String, Cookie> cookies =
                visitor.context().cookies().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie));
        assertThat(cookies).containsKeys("besked-my", "besked-office");
        assertThat(cookies.values()).allMatch(cookie -> cookie.httpOnly);
        assertThat(cookies.get("besked-my").sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookies.get("besked-office").sameSite).isEqualTo(SameSiteAttribute.STRICT);
        assertThat(cookies.get("besked-my").value).hasSize(43).isNotEqualTo(cookies.get("besked-office").value);

        visitor.open("/sv/office");
        visitor.press(Texts.get(Language.SV, "common.signOut"));
        assertThat(visitor.path()).isEqualTo("/sv/?left");
        visitor.context()
                .addCookies(java.util.List.of(
                        new Cookie("besked-office", cookies.get("besked-office").value).setUrl(besked.address())));
        visitor.open("/sv/office");
        assertThat(visitor.path()).as("the old key opens nothing").isEqualTo("/sv/?lapsed=office");
        visitor.open("/sv/apply/2026-12/contact");
        assertThat(visitor.path()).as("the other door stands as it was").doesNotContain("?door");
    }

    @Test
    void whatIsTypedOutlivesASignInThatRanOut(Besked besked) {
        Visitor visitor = besked.visitor(Device.PHONE.withoutScripts());
        visitor.comeInAs("Tesfaye Bekele", Language.EN);
        visitor.open("/en/apply/2026-12/contact");
        visitor.field("q.phone").fill("070 000 00 01");
        Page other = visitor.context().newPage();
        visitor.context().clearCookies();
        other.navigate(besked.address() + "/en/demo");
        visitor.expectComplaint("403");
        visitor.page().locator("button[name=do][value=continue].primary").click();
        assertThat(visitor.heading()).isEqualTo(Texts.get(Language.EN, "access.again.out.title"));

        other.getByText(Texts.get(Language.EN, "demo.enter", "Tesfaye Bekele")).click();
        other.waitForLoadState();
        visitor.press(Texts.get(Language.EN, "access.again.send"));
        assertThat(visitor.heading()).isEqualTo(Texts.get(Language.EN, "access.again.old.title"));
        visitor.press(Texts.get(Language.EN, "access.again.send"));
        visitor.open("/en/apply/2026-12/contact");
        assertThat(visitor.field("q.phone").inputValue()).isEqualTo("070 000 00 01");
    }

    @Test
    void whatAnOfficerTypesOutlivesASignInThatRanOut(Besked besked) {
        Visitor visitor = besked.visitor(Device.DESKTOP.withoutScripts());
        visitor.comeInAs("Karin Lund", Language.EN);
        visitor.open("/en/office/new");
        visitor.field("a.identity").fill("19840229-2372");
        visitor.field("a.given").fill("Lova");
        visitor.field("a.family").fill("Ek");
        sendAfterTheSignInRanOut(besked, visitor, Texts.get(Language.EN, "office.open.go"));
        assertThat(visitor.page().locator("#household").locator("..").innerText())
                .contains("Lova Ek");

        visitor.field("note").fill("Rang, will come on Friday.\nBrings the contract.");
        sendAfterTheSignInRanOut(besked, visitor, Texts.get(Language.EN, "office.noteSave"));
        assertThat(visitor.page().locator("article.note").innerText())
                .contains("Rang, will come on Friday.\nBrings the contract.");

        visitor.field("note").fill("https://example.se/" + "a".repeat(158));
        visitor.press(Texts.get(Language.EN, "office.noteSave"));
        visitor.assertFits();

        visitor.page().locator("a[href*='/office/paper/']").click();
        visitor.field("others").fill("2");
        sendAfterTheSignInRanOut(besked, visitor, Texts.get(Language.EN, "office.paper.go"));
        assertThat(visitor.field("others").inputValue()).isEqualTo("2");
    }

    private static void sendAfterTheSignInRanOut(Besked besked, Visitor visitor, String button) {
        visitor.context().clearCookies();
        visitor.expectComplaint("403");
        visitor.press(button);
        assertThat(visitor.heading()).isEqualTo(Texts.get(Language.EN, "access.again.out.title"));
        try (Page other = visitor.context().newPage()) {
            other.navigate(besked.address() + "/en/demo");
            other.getByText(Texts.get(Language.EN, "demo.enter", "Karin Lund")).click();
            other.waitForLoadState();
        }
        visitor.press(Texts.get(Language.EN, "access.again.send"));
        visitor.press(Texts.get(Language.EN, "access.again.send"));
    }

    private static HttpRequest.Builder form(Besked besked, String path, String body) {
        return HttpRequest.newBuilder(URI.create(besked.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
