package se.besked.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.access.SignIns;
import se.besked.i18n.Language;
import se.besked.shared.Settings;
import se.besked.web.faces.ActiveLanguage;
import se.besked.web.faces.Pages;

/** A third door is a row: it is guarded, has its own cookie and times, and one goes out by it. */
class ThirdDoorTest {

    private static final Door COACH = new Door(
            "coach",
            List.of("/trial-calculation"),
            Door.Kind.STAFF,
            "besked-coach",
            "Strict",
            15,
            8,
            "/trial-calculation",
            "/",
            Door.Look.OFFICE);
    private static final Instant NOW = Instant.parse("2026-11-12T08:00:00Z");

    private final Doors doors = new Doors(
            Stream.concat(new Doors().all().stream(), Stream.of(COACH)).toList());
    private final FakeDatabase database = new FakeDatabase();

    @Test
    void whoHasNotComeInIsLedToItsSignIn() throws Exception {
        FakeResponse answer = new FakeResponse();

        assertThat(passes(new FakeRequest("/sv/trial-calculation"), answer, NOW))
                .isFalse();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sv/?door=coach");
    }

    @Test
    void itsOwnKeyOpensItAndNoOther() throws Exception {
        String coach = signIns(NOW).start(COACH, "mona");
        String office = signIns(NOW).start(doors.named("office").orElseThrow(), "mona");

        assertThat(passes(page().cookie("besked-coach", coach), new FakeResponse(), NOW))
                .isTrue();
        assertThat(passes(page().cookie("besked-office", office), new FakeResponse(), NOW))
                .isFalse();
        assertThat(passes(page().cookie("besked-coach", office), new FakeResponse(), NOW))
                .isFalse();
    }

    @Test
    void aSignInEndsAfterItsOwnTimeWithoutUse() throws Exception {
        String coach = signIns(NOW).start(COACH, "mona");
        FakeResponse answer = new FakeResponse();

        assertThat(passes(page().cookie("besked-coach", coach), answer, NOW.plus(Duration.ofMinutes(15))))
                .isFalse();

        assertThat(answer.header("Location")).isEqualTo("/sv/?lapsed=coach");
    }

    @Test
    void oneGoesOutByItAndTheOtherDoorsStayOpen() {
        String coach = signIns(NOW).start(COACH, "mona");
        Door office = doors.named("office").orElseThrow();
        String other = signIns(NOW).start(office, "mona");
        HttpServletRequest request = new FakeRequest("/sign-out")
                .cookie("besked-coach", coach)
                .cookie("besked-office", other)
                .field("door", "coach")
                .field("language", "en")
                .get();
        SignOut signOut = new SignOut();
        signOut.use(new SignedIn(request, signIns(NOW), doors), doors);
        FakeResponse answer = new FakeResponse();

        signOut.doPost(request, answer.get());

        assertThat(answer.header("Set-Cookie"))
                .startsWith("besked-coach=;")
                .contains("SameSite=Strict", "Max-Age=0", "HttpOnly");
        assertThat(answer.header("Location")).isEqualTo("/en/?left");
        assertThat(signIns(NOW).who(COACH, coach)).isEmpty();
        assertThat(signIns(NOW).who(office, other)).isPresent();
    }

    @Test
    void itsFormsAreBoundToItsKeyAndItsPagesWearItsLook() {
        String coach = signIns(NOW).start(COACH, "mona");
        HttpServletRequest request = page().cookie("besked-coach", coach).get();

        assertThat(new Csrf(request, doors).valid(Csrf.proof(coach))).isTrue();
        assertThat(new SignedIn(request, signIns(NOW), doors).getDoor()).isEqualTo("coach");
        assertThat(new ActiveLanguage(request, doors).getOthers())
                .isSubsetOf(Language.forOffice())
                .doesNotContain(Language.SV);
    }

    @Test
    void itStandsOnTheFrontPageAfterTheOthersOfItsLookAndSaysWhoIsIn() {
        String coach = signIns(NOW).start(COACH, "mona");
        HttpServletRequest request =
                new FakeRequest("/sv/").cookie("besked-coach", coach).get();

        FrontPage front = new FrontPage(new Pages(request), new SignedIn(request, signIns(NOW), doors), doors);

        assertThat(front.doors(Door.Look.OFFICE))
                .extracting(one -> one.door().name(), FrontPage.Entrance::in)
                .containsExactly(tuple("office", false), tuple("coach", true));
        assertThat(front.doors(Door.Look.CITIZEN))
                .extracting(FrontPage.Entrance::in)
                .containsExactly(false);
    }

    private static FakeRequest page() {
        return new FakeRequest("/sv/trial-calculation");
    }

    private boolean passes(FakeRequest fake, FakeResponse answer, Instant now) throws Exception {
        HttpServletRequest request = fake.get();
        AtomicBoolean passed = new AtomicBoolean();
        FilterChain chain = (heard, answered) -> passed.set(true);
        DoorGuard guard = new DoorGuard();
        guard.use(
                new SignedIn(request, signIns(now), doors),
                new SendAgain(new Settings(), doors, new Csrf(request, doors), null, webapp()),
                doors);
        guard.doFilter(request, answer.get(), chain);
        return passed.get();
    }

    private SignIns signIns(Instant now) {
        return new SignIns(database.get(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ServletContext webapp() {
        return (ServletContext) Proxy.newProxyInstance(
                ThirdDoorTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> Files.newInputStream(Path.of("src/main/webapp" + arguments[0])));
    }
}
