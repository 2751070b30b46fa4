package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** One person with a browser window, cookies of their own, and an eye on what goes wrong behind the page. */
public final class Visitor {

    /** Shown in the console so that one listener hears it all. */
    private static final String TELL_OF_BROKEN_POLICY = "addEventListener('securitypolicyviolation', "
            + "e => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    private Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
    }

    static Visitor arrives(Browser browser, String address, Device device) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setJavaScriptEnabled(device.scripts())
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        context.addInitScript(TELL_OF_BROKEN_POLICY);
        Visitor visitor = new Visitor(context, address);
        visitor.listen();
        return visitor;
    }

    private void listen() {
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " [" + message.location() + "]");
            }
        });
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(address + "/")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add("fetched from elsewhere: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " from " + response.url());
            }
        });
        // What nobody sees: nothing of a person may stand in an address.
        context.onRequest(request -> {
            if (request.url().matches(".*(?<![0-9a-f-])(19|20|23)?[0-9]{6}[-+]?[0-9]{4}(?![0-9a-f-]).*")) {
                complaints.add("an identity number in an address: " + request.url());
            }
        });
    }

    /** The page itself, for everything that has no word of its own here. */
    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a path such as {@code /sv/my}. */
    public Response open(String path) {
        return page.navigate(address + path);
    }

    /** Comes in as somebody of the demonstration, by the page that lists them. Ends where that person begins. */
    public void comeInAs(String name, Language language) {
        open("/" + language.tag() + "/demo");
        press(Texts.get(language, "demo.enter", name));
        page.waitForLoadState(LoadState.LOAD);
    }

    /** The path that is open now, with its query. */
    public String path() {
        return page.url().substring(address.length());
    }

    /** Presses the button with exactly these words, and waits for the next page when there is one. */
    public void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Follows the link with exactly these words. */
    public void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    /**
     * Loads the page anew until this is on it: what happens behind a page without scripts is seen by coming back. Each
     * load waits for the server and then a little for this.
     */
    void reloadUntil(Locator there) {
        for (int tries = 0; tries < 60 && there.count() == 0; tries++) {
            page.reload();
            try {
                there.first().waitFor(new Locator.WaitForOptions().setTimeout(500));
            } catch (TimeoutError notYet) {
                // The next load may tell more.
            }
        }
        assertThat(there.count()).as(there + " on " + path()).isPositive();
    }

    /** The field with this name in its form: names are keys, the same in every language. */
    public Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    /** Where the links of this page lead: paths of this portal, without fragments. */
    @SuppressWarnings("unchecked")
    public List<String> links() {
        List<String> all = (List<String>)
                page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href.split('#')[0])");
        return all.stream()
                .filter(link -> link.startsWith(address + "/"))
                .map(link -> link.substring(address.length()))
                .distinct()
                .toList();
    }

    /** The main heading's words. */
    public String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** Fails when axe finds anything on the page as it is now. */
    public void assertAccessible() {
        String found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .map(node -> "\n    " + node.getHtml() + "\n      "
                                                + node.getFailureSummary().replace("\n", "\n      "))
                                        .reduce("", String::concat))
                        .reduce("", (all, one) -> all + "\n  " + one);
        assertThat(found).as("axe on " + path()).isEmpty();
    }

    /** Fails when the page is wider than the window: nobody should have to scroll sideways. */
    public void assertFits() {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide on " + path())
                .isZero();
    }

    /** The whole page as {@code target/screenshots/NAME.png}. */
    public Path keepPicture(String name) {
        Path picture =
                RunningServer.root().resolve("portal-web/target/screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        return picture;
    }

    /** Opens a path with nothing cached, and tells how many bytes came over the wire, headers included. */
    public long bytesToOpen(String path) {
        AtomicLong bytes = new AtomicLong();
        CDPSession wire = context.newCDPSession(page);
        wire.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        wire.send("Network.setCacheDisabled", off);
        wire.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble()));
        open(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        wire.detach();
        return bytes.get();
    }

    /** A complaint that this test brings about on purpose, such as the console's line about a 404. */
    public void expectComplaint(String pattern) {
        expected.add(Pattern.compile(pattern));
    }

    /** What went wrong behind the pages, apart from what was expected. The window closes. */
    List<String> leaves(Chromium chromium) {
        chromium.closing(context::close);
        return complaints.stream()
                .filter(complaint ->
                        expected.stream().noneMatch(p -> p.matcher(complaint).find()))
                .toList();
    }
}
