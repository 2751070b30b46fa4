package se.besked.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.access.Doors;

class CsrfTest {

    private static final String MINE = "a".repeat(43);
    private static final String OTHERS = "b".repeat(43);

    private static Csrf csrf(HttpServletRequest request) {
        return new Csrf(request, new Doors());
    }

    @Test
    void aFormIsBoundToTheSignInOfItsDoor() {
        FakeRequest page = new FakeRequest("/sv/my").cookie("besked-my", MINE).cookie("besked-office", OTHERS);

        assertThat(csrf(page.get()).valid(Csrf.proof(MINE))).isTrue();
        assertThat(csrf(page.get()).valid(Csrf.proof(OTHERS))).isFalse();
        assertThat(csrf(page.get()).valid(MINE))
                .as("the secret itself is no proof")
                .isFalse();
        assertThat(csrf(page.get()).valid(null)).isFalse();
    }

    @Test
    void theMarkOfAVisitorEndsWhereASignInBegins() {
        FakeRequest visitor = new FakeRequest("/sv/trial-calculation").cookie("besked-visitor", MINE);
        FakeRequest signedIn = new FakeRequest("/sv/trial-calculation")
                .cookie("besked-visitor", MINE)
                .cookie("besked-my", OTHERS);

        assertThat(csrf(visitor.get()).valid(Csrf.proof(MINE))).isTrue();
        assertThat(csrf(signedIn.get()).valid(Csrf.proof(MINE))).isFalse();
    }

    @Test
    void anAddressForEveryDoorTakesEither() {
        FakeRequest papers =
                new FakeRequest("/papers/upload").cookie("besked-my", MINE).cookie("besked-office", OTHERS);

        assertThat(csrf(papers.get()).valid(Csrf.proof(MINE))).isTrue();
        assertThat(csrf(papers.get()).valid(Csrf.proof(OTHERS))).isTrue();
    }

    @Test
    void withoutACookieNothingIsAProof() {
        assertThat(csrf(new FakeRequest("/sv/my").get()).valid(Csrf.proof(""))).isFalse();
    }

    @Test
    void overHttpsOnlyTheHostBoundCookieCounts() {
        FakeRequest planted = new FakeRequest("/sv/my").secure().cookie("besked-my", MINE);
        FakeRequest own = new FakeRequest("/sv/my").secure().cookie("__Host-besked-my", MINE);

        assertThat(csrf(planted.get()).valid(Csrf.proof(MINE))).isFalse();
        assertThat(csrf(own.get()).valid(Csrf.proof(MINE))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "http://besked.example, -, true",
                "https://besked.example, same-origin, true",
                "null, same-origin, true",
                "null, -, false",
                "https://evil.example, -, false",
                "https://besked.example.evil, -, false",
                "http://besked.example:81, -, false",
                "http://besked.example, cross-site, false",
                "http://besked.example, same-site, false",
                "not an origin, -, false",
            })
    void aPostFromElsewhereIsKnownByWhatTheBrowserSays(String origin, String site, boolean ours) {
        FakeRequest request = new FakeRequest("/sv/my");
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }

        assertThat(Csrf.sameOrigin(request.get())).isEqualTo(ours);
    }
}
