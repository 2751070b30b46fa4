package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void theCheckerFindsWhatItFoundWhenThePortalWasTriedAndNothingInAPlainPage() {
        String head = "<!DOCTYPE html><html lang=\"sv\"><head><title>x</title></head><body>";
        assertThat(Markup.faults(head + "<p>Hej</p></body></html>")).isEmpty();
        assertThat(Markup.faults(head + "<img alt=\"x\"><select><option value=\"\"></option></select>"
                        + "<table role=\"table\"><tr><td role=\"gridcell\">x</td></tr></table></body></html>"))
                .hasSize(3);
    }
}
