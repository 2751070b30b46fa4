package se.besked.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void whatIsSwedishIsToldApartWhereverItStandsAndTheLongestCounts() {
        assertThat(Piece.of(
                        "Write to Socialnämnden i Ekeby, Storgatan 1.",
                        Arrays.asList("Storgatan 1", null, "", "Socialnämnden", "Socialnämnden i Ekeby")))
                .containsExactly(
                        new Piece("Write to ", false),
                        new Piece("Socialnämnden i Ekeby", true),
                        new Piece(", ", false),
                        new Piece("Storgatan 1", true),
                        new Piece(".", false));
        assertThat(Piece.of("Nothing of it", List.of("Hyra"))).containsExactly(new Piece("Nothing of it", false));
    }
}
