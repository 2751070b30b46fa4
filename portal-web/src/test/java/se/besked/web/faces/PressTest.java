package se.besked.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PressTest {

    @Test
    void aButtonSaysWhatToDoAndWhatItIsAbout() {
        Press press = Press.of("mark:READ:item.42:7f");

        assertThat(press.act()).isEqualTo("mark");
        assertThat(press.parts()).containsExactly("READ", "item.42", "7f");
        assertThat(press.field()).isEqualTo("mark.READ.item.42.7f");
    }

    @Test
    void whatIsNotThereIsEmptyAndNoNumber() {
        assertThat(Press.of(null).act()).isEmpty();
        assertThat(Press.of("note").part(0)).isEmpty();
        assertThat(Press.of("note").number(0)).isEqualTo(-1);
        assertThat(Press.of("words::x").parts()).containsExactly("", "x");
    }

    @Test
    void aNumberIsShortAndWhole() {
        assertThat(Press.of("move:p:f:12").number(2)).isEqualTo(12);
        assertThat(Press.of("move:p:f:-1").number(2)).isEqualTo(-1);
        assertThat(Press.of("move:p:f:9999").number(2)).isEqualTo(-1);
    }
}
