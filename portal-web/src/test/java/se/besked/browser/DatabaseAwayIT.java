package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.besked.i18n.Language;

/** The portal while its database is cut off, while it is silent, and when it is back. */
@ExtendWith(Besked.class)
@Tag("long")
class DatabaseAwayIT {

    private static final String PHONE = "070 000 00 77";

    @Test
    void whatIsTypedIsKeptNobodyWaitsAndTheLogStaysShort(Besked besked) throws Exception {
        String url = System.getenv("BESKED_TEST_PG_URL");
        assumeTrue(url != null && !url.isBlank(), "no PostgreSQL: set BESKED_TEST_PG_URL or run bin/test");
        String name = "away_" + UUID.randomUUID().toString().substring(0, 8);
        ask(url, "create database " + name);
        Path data = RunningServer.emptyFolder("away");
        URI where = URI.create(url.substring("jdbc:".length()));
        try (Relay line = new Relay(where.getHost() + ":" + where.getPort())) {
            line.open();
            try (RunningServer server = RunningServer.start(RunningServer.freePort(), data, settings(line, name))) {
                Applicant tesfaye = Applicant.comesIn(
                        besked.visitorOf(server, Device.PHONE.withoutScripts()), "tesfaye", Language.SV, "2026-12");
                tesfaye.visitor().expectComplaint("503");
                tesfaye.open("contact");
                tesfaye.visitor().field("q.phone").fill(PHONE);

                long before = Files.size(data.resolve("log/server.0.log"));
                line.close();
                tesfaye.page()
                        .locator("button[name=do][value=continue].primary")
                        .click();
                assertThat(tesfaye.visitor().heading()).isEqualTo(tesfaye.text("access.again.away.title"));
                until(server, "/health/ready", 503);
                HttpResponse<String> page = get(server, "/sv/my");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
                assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
                assertThat(Files.size(data.resolve("log/server.0.log")) - before)
                        .as("bytes of log")
                        .isLessThan(4_000);

                line.open();
                until(server, "/health/ready", 200);
                tesfaye.press("access.again.send");
                tesfaye.open("contact");
                assertThat(tesfaye.visitor().field("q.phone").inputValue()).isEqualTo(PHONE);

                line.silence();
                until(server, "/health/ready", 503);
                assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
                assertThat(get(server, "/sv/my").statusCode()).isEqualTo(503);
                line.close();
                line.open();
                until(server, "/health/ready", 200);
                tesfaye.open("contact");
                assertThat(tesfaye.visitor().field("q.phone").inputValue()).isEqualTo(PHONE);
            }
        } finally {
            ask(url, "drop database " + name + " with (force)");
        }
    }

    private static Map<String, String> settings(Relay line, String database) {
        String address = line.address();
        return Map.of(
                "BESKED_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "BESKED_DB_SERVER", "127.0.0.1",
                "BESKED_DB_PORT", address.substring(address.indexOf(':') + 1),
                "BESKED_DB_NAME", database,
                "BESKED_DB_SECONDS", "10");
    }

    private static void ask(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(statement);
        }
    }

    /** Asks until it says so, for at most a minute; no question may hang. */
    private static void until(RunningServer server, String path, int status) throws Exception {
        for (int look = 0; look < 120 && get(server, path).statusCode() != status; look++) {
            Thread.sleep(500); // what is waited for is the line
        }
        assertThat(get(server, path).statusCode()).isEqualTo(status);
    }

    private static HttpResponse<String> get(RunningServer server, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .timeout(Duration.ofSeconds(3))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
