package se.besked.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;

class UploadAddressTest {

    private static final String ID = "641a8527-697c-4437-ada0-73b6f026d0f6";

    @Test
    void aCitizenGoesBackToTheStepOnWhichThePaperWasAskedFor() {
        UploadAddress address = UploadAddress.of("/papers/sent/ar/2026-12", "item." + ID, "rent", null)
                .orElseThrow();

        assertThat(address.scanned()).isFalse();
        assertThat(address.page()).isEqualTo("/ar/apply/2026-12/upload?for=item." + ID + "&step=rent");
        assertThat(address.pageIn(Language.SV)).isEqualTo("/sv/apply/2026-12/upload?for=item." + ID + "&step=rent");
        assertThat(address.back(true)).isEqualTo("/ar/apply/2026-12/rent");
        assertThat(address.post()).isEqualTo("/papers/sent/ar/2026-12?for=item." + ID + "&step=rent");
    }

    @Test
    void onePaperMayBeNamedThatTheFilesAreMorePagesOf() {
        UploadAddress address =
                UploadAddress.of("/papers/sent/sv/2026-12", "month", "rent", ID).orElseThrow();

        assertThat(address.post()).isEqualTo("/papers/sent/sv/2026-12?for=month&step=rent&paper=" + ID);
        assertThat(address.to(null).page()).isEqualTo("/sv/apply/2026-12/upload?for=month&step=rent");
        assertThat(UploadAddress.of("/papers/sent/sv/2026-12", "month", null, "../x")
                        .orElseThrow()
                        .paper())
                .isNull();
    }

    @Test
    void whoAddsAPaperAfterwardsGoesBackToTheMonth() {
        UploadAddress address =
                UploadAddress.of("/papers/sent/sv/2026-12", "month", null, null).orElseThrow();

        assertThat(address.back(false)).isEqualTo("/sv/my/2026-12");
    }

    @Test
    void anOfficerGoesBackToTheReviewOrToThePaperBeingEntered() {
        UploadAddress address = UploadAddress.of("/papers/scanned/sv/" + ID, "person.m1", null, null)
                .orElseThrow();

        assertThat(address.scanned()).isTrue();
        assertThat(address.page()).isEqualTo("/sv/office/scan/" + ID + "?for=person.m1");
        assertThat(address.back(false)).isEqualTo("/sv/office/review/" + ID);
        assertThat(address.back(true)).isEqualTo("/sv/office/paper/" + ID);
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/sent/xx/2026-12, month", "/papers/sent/sv/2026-13, month", "/papers/sent/sv/2026-12/.., month",
        "/papers/sent/sv/2026-12, ", "/papers/sent/sv/2026-12, item.", "/papers/sent/sv/2026-12, item.a/b",
        "/papers/sent/sv/2026-12, month&x=1", "/papers/scanned/sv/2026-12, month", "/papers/sentx/sv/2026-12, month"
    })
    void everythingElseIsNoAddress(String path, String written) {
        assertThat(UploadAddress.of(path, written, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'rent?x=1'", "../my", "//evil", "'a b'", "R", "''"})
    void aStepThatIsNoneIsForgotten(String step) {
        assertThat(UploadAddress.of("/papers/sent/sv/2026-12", "month", step, null)
                        .orElseThrow()
                        .step())
                .isNull();
    }
}
