package se.besked.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The browser of all journeys. Once in some hundred windows it does not answer when one is closed, and would hold up
 * the whole run for ever: it is ended then, and the next visitor gets a new one.
 */
final class Chromium implements AutoCloseable {

    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(60);

    private final Playwright playwright;
    /** Playwright's own process, which has this browser's for its children: another class has another browser. */
    private final List<ProcessHandle> driver;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "browser watch");
        thread.setDaemon(true);
        return thread;
    });
    private Browser browser;

    Chromium() {
        synchronized (Chromium.class) {
            List<ProcessHandle> before = ProcessHandle.current().children().toList();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            driver = ProcessHandle.current()
                    .children()
                    .filter(process -> !before.contains(process))
                    .toList();
        }
    }

    Browser browser() {
        if (browser == null || !browser.isConnected()) {
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    /** Does what closes a window, and gives up on a browser that does not answer to it. */
    void closing(Runnable close) {
        ScheduledFuture<?> end = watch.schedule(this::end, LONGEST_CLOSING.toSeconds(), TimeUnit.SECONDS);
        try {
            close.run();
        } catch (PlaywrightException gone) {
            if (!end.isDone()) {
                throw gone;
            }
            System.err.println("The browser did not close a window in " + LONGEST_CLOSING + " and was ended.");
        } finally {
            end.cancel(false);
        }
    }

    private void end() {
        driver.stream()
                .flatMap(ProcessHandle::descendants)
                .filter(process -> process.info()
                        .command()
                        .filter(name -> name.contains("chrom"))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        closing(() -> {
            if (browser != null && browser.isConnected()) {
                browser.close();
            }
        });
        playwright.close();
        watch.shutdownNow();
    }
}
