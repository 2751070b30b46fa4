package se.besked.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * Papers on their way with scripts: what is seen of it, what breaks and goes on, and the form that is filled in
 * meanwhile.
 */
@ExtendWith(Besked.class)
class SendingIT {

    private static final String SENT = "**/papers/sent/**";

    @Test
    void aPhotoShowsHowFarItHasComeAndEndsReady(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.DESKTOP, Language.SV);
        CDPSession line = tesfaye.visitor.context().newCDPSession(tesfaye.page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", slow(1_000_000));
        tesfaye.choose(DrawnPhoto.noisy("hyra.png"));

        assertThat(tesfaye.line(0)).hasText(Pattern.compile("Skickar .hyra.png.: .[0-9]+. %"));
        tesfaye.page.waitForFunction(
                "() => { const p = document.querySelector('.queue progress'); return p && p.value > 5 && "
                        + "p.value < 95; }");
        line.detach();
        tesfaye.hears("receipt.send.isReady", "hyra.png");
        assertThat(tesfaye.page.locator("[data-papers]").first())
                .containsText(Texts.get(Language.SV, "receipt.state.ready"));
        assertThat(tesfaye.queue()).hasCount(0);
        tesfaye.clearsUp();
    }

    @Test
    void aBrokenLineIsTriedAgainByItself(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.EN);
        tesfaye.visitor.expectComplaint("ERR_FAILED|ERR_CONNECTION");
        List<Route> calls = new ArrayList<>();
        tesfaye.page.route(SENT, route -> {
            calls.add(route);
            if (calls.size() == 1) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        tesfaye.choose(DrawnPhoto.good("a.jpg"));

        assertThat(tesfaye.line(0)).hasText(tesfaye.says("receipt.send.broken", "a.jpg"));
        assertThat(tesfaye.page.locator(".queue [data-act=again]")).isVisible();
        tesfaye.hears("receipt.send.isReady", "a.jpg");
        assertThat(calls).hasSize(2);
        tesfaye.clearsUp();
    }

    @Test
    void withoutALineItWaitsAndGoesOnWhenTheLineIsBack(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        tesfaye.visitor.expectComplaint("ERR_INTERNET_DISCONNECTED");
        tesfaye.visitor.context().setOffline(true);
        tesfaye.choose(DrawnPhoto.good("a.jpg"));
        assertThat(tesfaye.line(0)).hasText(tesfaye.says("receipt.send.offline", "a.jpg"));

        tesfaye.visitor.context().setOffline(false);
        tesfaye.hears("receipt.send.isReady", "a.jpg");
        tesfaye.clearsUp();
    }

    @Test
    void aRefusedFileSaysWhyAtItsPlaceAndNothingElseIsLost(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        tesfaye.choose(
                new FilePayload("sida.jpg", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                DrawnPhoto.good("a.jpg"));
        tesfaye.hears("receipt.send.isReady", "a.jpg");
        tesfaye.page.evaluate("() => { document.getElementById('sending').dataset.limit = '10'; }");
        tesfaye.choose(new FilePayload("stor.pdf", "application/pdf", new byte[11]));

        assertThat(tesfaye.queue()).hasCount(2);
        assertThat(tesfaye.line(0)).hasText("sida.jpg: " + Texts.get(Language.SV, "receipt.refused.nameDisagrees"));
        assertThat(tesfaye.line(1)).containsText(Texts.get(Language.SV, "receipt.refused.tooLarge", 10));
        tesfaye.page.locator(".queue [data-act=close]:visible").first().click();
        tesfaye.page.locator(".queue [data-act=close]:visible").first().click();
        assertThat(tesfaye.queue()).hasCount(0);
        tesfaye.clearsUp();
    }

    @Test
    void photosThatAreHardToReadAreSentAllTheSameWithAWord(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.EN);
        tesfaye.choose(
                DrawnPhoto.of("dark", "dark.jpg"),
                DrawnPhoto.of("blurred", "blurred.jpg"),
                DrawnPhoto.of("small", "small.jpg"));
        tesfaye.visitor.press(Texts.get(Language.EN, "receipt.send.separate"));
        tesfaye.page.waitForCondition(() -> tesfaye.states().split("\"paper\"", -1).length == 4);

        for (String kind : List.of("dark", "blurred", "small")) {
            assertThat(tesfaye.page
                            .locator(".queue > li")
                            .filter(new Locator.FilterOptions().setHasText(kind + ".jpg"))
                            .locator(".note"))
                    .hasText(Texts.get(Language.EN, "receipt.send." + kind));
        }
        for (int left = 3; left > 0; left--) {
            assertThat(tesfaye.queue()).hasCount(left);
            tesfaye.page.locator(".queue [data-act=keep]").first().focus();
            tesfaye.page.keyboard().press("Enter");
        }
        assertThat(tesfaye.queue()).hasCount(0);
        assertThat(tesfaye.page.evaluate("() => document.activeElement.closest('.choose') !== null"))
                .isEqualTo(true);
        tesfaye.clearsUp();
    }

    @Test
    void aReadablePhotoGetsNoWord(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.EN);
        tesfaye.choose(
                DrawnPhoto.of("good", "good.jpg"),
                DrawnPhoto.of("faint", "faint.jpg"),
                DrawnPhoto.of("few", "few.jpg"));
        tesfaye.visitor.press(Texts.get(Language.EN, "receipt.send.separate"));
        tesfaye.page.waitForCondition(() -> tesfaye.states().split("\"paper\"", -1).length == 4);
        assertThat(tesfaye.queue()).hasCount(0);
        tesfaye.clearsUp();
    }

    @Test
    void onAPhoneTheCameraIsOneButtonAway(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        JsonObject touch = new JsonObject();
        touch.addProperty("enabled", true);
        tesfaye.visitor.context().newCDPSession(tesfaye.page).send("Emulation.setTouchEmulationEnabled", touch);
        tesfaye.visitor.open("/sv/apply/2026-12/rent");
        FileChooser camera = tesfaye.page.waitForFileChooser(() -> tesfaye.page
                .locator(".row button")
                .filter(new Locator.FilterOptions().setHasText(Texts.get(Language.SV, "receipt.send.take")))
                .first()
                .click());
        assertThat(camera.element().getAttribute("capture")).isEqualTo("environment");
        assertThat(camera.isMultiple()).isFalse();
    }

    @Test
    void photosOfOnePaperKeepTheOrderAndTheTurnThatWereChosenOnTheWay(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.DESKTOP, Language.SV);
        Held held = new Held(tesfaye.page);
        tesfaye.choose(DrawnPhoto.good("ett.jpg"), DrawnPhoto.good("tva.jpg"), DrawnPhoto.good("tre.jpg"));
        tesfaye.page.waitForCondition(() -> held.calls.size() == 1);
        tesfaye.visitor.press(Texts.get(Language.SV, "receipt.send.pages"));
        tesfaye.queue().nth(2).locator("[data-act=earlier]").click();
        assertThat(tesfaye.line(1)).containsText("tre.jpg");
        tesfaye.queue().nth(1).locator("[data-act=earlier]").click();
        assertThat(tesfaye.line(0)).containsText("tre.jpg");
        tesfaye.queue().nth(0).locator("[data-act=turn]").click();
        tesfaye.queue().nth(1).locator("[data-act=turn]").click();
        held.letGo();

        tesfaye.page.waitForCondition(
                () -> tesfaye.states().matches("(?s).*tre.jpg är klar.*ett.jpg är klar.*tva.jpg är klar.*"));
        assertThat(held.addresses.stream()
                        .filter(address -> address.contains("turn=1"))
                        .count())
                .isEqualTo(1);
        assertThat(held.addresses.stream()
                        .filter(address -> address.contains("paper="))
                        .count())
                .isEqualTo(2);
        // The second had left already when it was turned: it is turned where it is.
        tesfaye.page.waitForFunction(
                "() => fetch('/papers/states/sv/2026-12').then(a => a.json()).then(all => fetch('/papers/' + "
                        + "all[1].file + '/1'))"
                        + ".then(a => a.ok ? a.blob().then(createImageBitmap).then(i => i.width > i.height) : false)");
        tesfaye.clearsUp();
    }

    @Test
    void whatIsChosenOnThePageOfAPaperBecomesItsNextPages(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        tesfaye.choose(DrawnPhoto.good("ett.jpg"));
        tesfaye.page.waitForCondition(() -> tesfaye.states().contains("ett.jpg"));
        String paper = tesfaye.states().replaceAll("(?s).*\"paper\":\"([^\"]+)\".*", "$1");
        tesfaye.visitor.open("/sv/apply/2026-12/upload?for=month&step=contact&paper=" + paper);
        tesfaye.choose(DrawnPhoto.good("tva.jpg"), DrawnPhoto.good("tre.jpg"));

        tesfaye.page.waitForCondition(
                () -> tesfaye.states().matches("(?s).*ett.jpg.*" + paper + ".*tva.jpg.*" + paper + ".*tre.jpg.*"));
        assertThat(tesfaye.page.locator(".asks")).hasCount(0);
        tesfaye.clearsUp();
    }

    @Test
    void filesAreDraggedOntoTheRowTheyShow(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.DESKTOP, Language.SV);
        tesfaye.visitor.open("/sv/apply/2026-12/rent");
        Locator row = tesfaye.page.locator(".row").first();
        Object dragged = tesfaye.page.evaluateHandle(
                "text => { const all = new DataTransfer(); "
                        + "all.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], "
                        + "'dragen.jpg', {type: 'image/jpeg'})); return all; }",
                Base64.getEncoder().encodeToString(DrawnPhoto.good("x").buffer));
        row.dispatchEvent("dragover", Map.of("dataTransfer", dragged));
        assertThat(tesfaye.page.locator(".row.drop")).hasCount(1);
        row.dispatchEvent("drop", Map.of("dataTransfer", dragged));

        assertThat(row.locator(".papers")).containsText("dragen.jpg", patiently());
        assertThat(tesfaye.page.locator(".row.drop")).hasCount(0);
        row.locator("button[value^='drop:']").click();
        assertThat(row.locator("button[value^='drop:']")).hasCount(0);
    }

    @Test
    void theFormGoesOnWhileAFileIsOnItsWay(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        tesfaye.visitor.open("/sv/apply/2026-12/upload?for=month&step=household");
        Held held = new Held(tesfaye.page);
        tesfaye.page.evaluate("() => { window.sameDocument = true; }");
        tesfaye.choose(DrawnPhoto.good("intyg.jpg"));
        assertThat(tesfaye.line(0)).containsText("intyg.jpg");
        tesfaye.page.locator("a.back").click();
        tesfaye.page.waitForURL("**/sv/apply/2026-12/household");
        Locator child = tesfaye.page.locator("[data-show='q.newChild=yes']").first();
        tesfaye.page.locator("input[name='q.newChild'][value=yes]").check();
        assertThat(child).isVisible();
        tesfaye.page.locator("input[name='q.newChild'][value=no]").check();
        assertThat(child).isHidden();
        tesfaye.page.locator("input[name='q.civilStatus'][value=single]").check();
        tesfaye.visitor.field("q.othersInHome").fill("0");
        tesfaye.visitor.press(Texts.get(Language.SV, "apply.continue"));

        // The next step that has something left to answer, which depends on what other journeys have answered there.
        tesfaye.page.waitForURL(Pattern.compile(".*/sv/apply/2026-12/(?!household)[a-z]+"));
        String next = tesfaye.page.url().replaceAll(".*/", "/apply/2026-12/");
        assertThat(tesfaye.page.evaluate("() => window.sameDocument && document.activeElement.tagName"))
                .isEqualTo("H1");
        assertThat(tesfaye.page.locator("div.sending")).hasText(tesfaye.says("receipt.send.left", "1"));
        tesfaye.visitor.press("English");
        tesfaye.page.waitForURL("**/en" + next);
        assertThat(tesfaye.page.locator("html")).hasAttribute("lang", "en");
        tesfaye.visitor.keepPicture("sending-elsewhere-en-360");
        assertThat(tesfaye.page.evaluate("() => window.sameDocument")).isEqualTo(true);
        held.letGo();
        assertThat(tesfaye.page.locator("div.sending")).isHidden();
        tesfaye.page.waitForCondition(() -> tesfaye.states().contains("intyg.jpg är klar"));

        tesfaye.page.goBack();
        tesfaye.page.waitForURL("**/sv" + next);
        assertThat(tesfaye.page.locator("html")).hasAttribute("lang", "sv");
        assertThat(tesfaye.page.evaluate("() => window.sameDocument === undefined"))
                .isEqualTo(true);
        assertThat(tesfaye.page.locator("details.others")).containsText("intyg.jpg");
        tesfaye.clearsUp();
    }

    @Test
    void whoHasBeenSignedOutSignsInInAnotherTabAndTheFileArrives(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        tesfaye.visitor.context().clearCookies();
        tesfaye.choose(DrawnPhoto.good("a.jpg"));
        assertThat(tesfaye.line(0)).hasText(tesfaye.says("receipt.send.lapsed", "a.jpg"));
        assertThat(tesfaye.queue().locator("a")).hasAttribute("href", "/sv/?lapsed=my");

        Page other = tesfaye.visitor.context().newPage();
        other.navigate(besked.address() + "/sv/demo");
        other.locator("button[value=tesfaye]").click();
        other.waitForLoadState();
        other.close();
        tesfaye.queue().locator("[data-act=again]").click();
        tesfaye.hears("receipt.send.isReady", "a.jpg");
        tesfaye.clearsUp();
    }

    @Test
    void whatHasBecomeOfFilesIsToldToNobodyElse(Besked besked) {
        Sender tesfaye = Sender.comes(besked, Device.PHONE, Language.SV);
        APIResponse mine = tesfaye.visitor.context().request().get(besked.address() + "/papers/states/sv/2026-12");
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(mine.headers().get("content-type")).startsWith("application/json");
        assertThat(mine.text()).isEqualTo("[]");

        Visitor nobody = besked.visitor(Device.PHONE);
        APIResponse theirs = nobody.context().request().get(besked.address() + "/papers/states/sv/2026-12");
        assertThat(theirs.status()).isEqualTo(401);
        assertThat(theirs.text()).isEqualTo("{\"lapsed\":true}");
        APIResponse forged = tesfaye.visitor
                .context()
                .request()
                .post(
                        besked.address() + "/papers/arranged",
                        RequestOptions.create().setHeader("X-Csrf", "x").setData("paper=x"));
        assertThat(forged.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"sv, 1280", "ar, 360"})
    void filesOnTheirWayAreAccessibleAndFit(String tag, int width, Besked besked) {
        Sender tesfaye = Sender.comes(
                besked,
                width == 360 ? Device.PHONE : Device.DESKTOP,
                Language.ofTag(tag).orElseThrow());
        Held held = new Held(tesfaye.page);
        tesfaye.choose(
                DrawnPhoto.good("hyresavi.jpg"),
                DrawnPhoto.of("blurred", "kvitto.jpg"),
                DrawnPhoto.of("dark", "mork.jpg"));
        assertThat(tesfaye.page.locator(".queue .note:visible")).hasCount(2);
        tesfaye.visitor.keepPicture("sending-asks-" + tag + "-" + width);
        tesfaye.page.locator(".asks button").last().click();
        tesfaye.choose(DrawnPhoto.good("kvar.jpg"));
        assertThat(tesfaye.queue()).hasCount(4);
        tesfaye.visitor.assertAccessible();
        tesfaye.visitor.assertFits();
        tesfaye.visitor.keepPicture("sending-" + tag + "-" + width);
        for (Locator button : tesfaye.page.locator(".queue button:visible").all()) {
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
        held.letGo();
        tesfaye.page.waitForCondition(() -> tesfaye.states().split("\"READY\"", -1).length == 5);
        tesfaye.clearsUp();
    }

    private static JsonObject slow(int bytesPerSecond) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesPerSecond);
        return line;
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    }

    /** Uploads that stop before they leave the browser. */
    private static final class Held {

        final List<Route> calls = new ArrayList<>();
        final List<String> addresses = new ArrayList<>();
        private boolean open;

        Held(Page page) {
            page.route(SENT, route -> {
                addresses.add(route.request().url());
                if (open) {
                    route.resume();
                } else {
                    calls.add(route);
                }
            });
        }

        void letGo() {
            open = true;
            calls.forEach(Route::resume);
        }
    }

    /** Tesfaye on the page for papers of his December. Other journeys find that month as it was. */
    private record Sender(Visitor visitor, Page page, Language language, String address) {

        static Sender comes(Besked besked, Device device, Language language) {
            Visitor visitor = besked.visitor(device);
            visitor.expectComplaint("40[134]");
            visitor.open("/sv/demo");
            visitor.page().locator("button[value=tesfaye]").click();
            visitor.open("/sv/apply/2026-12/contact");
            Sender sender = new Sender(visitor, visitor.page(), language, besked.address());
            sender.clearsUp();
            return sender;
        }

        void open() {
            visitor.open("/" + language.tag() + "/apply/2026-12/upload?for=month&step=contact");
        }

        void choose(FilePayload... files) {
            FileChooser chooser = page.waitForFileChooser(
                    () -> page.locator(".choose .primary").click());
            chooser.setFiles(files);
        }

        Locator queue() {
            return page.locator("main .queue > li[data-state]");
        }

        Locator line(int at) {
            return queue().nth(at).locator(".line");
        }

        /** As the script says it: names and numbers keep their own direction. */
        String says(String key, String name) {
            return Texts.get(language, key, "\u2068" + name + "\u2069");
        }

        void hears(String key, String name) {
            assertThat(page.locator("body > p[role=status]"))
                    .hasText(Texts.get(language, key, name), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        }

        String states() {
            return visitor.context()
                    .request()
                    .get(address + "/papers/states/sv/2026-12")
                    .text();
        }

        void clearsUp() {
            page.unrouteAll();
            open();
            Locator remove = page.locator("button[value^='remove:']");
            for (int left = remove.count(); left > 0; left = remove.count()) {
                remove.first().click();
            }
        }
    }
}
