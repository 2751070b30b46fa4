package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrantsTest {

    @Test
    void theTotalIsRoundedUpOnceAndThePartsAddUpToIt() {
        assertThat(Grants.of(10_030, 5_030)).isEqualTo(new Grants(15_100, 10_100, 5_000));
        assertThat(Grants.of(0, 5_030)).isEqualTo(new Grants(5_100, 0, 5_100));
        assertThat(Grants.of(10_001, 0)).isEqualTo(new Grants(10_100, 10_100, 0));
        assertThat(Grants.of(0, 0)).isEqualTo(Grants.NOTHING);
    }

    @Test
    void aLaterDecisionGrantsTheDifference() {
        assertThat(new Grants(1_000_000, 900_000, 100_000).beyond(new Grants(900_000, 900_000, 0)))
                .isEqualTo(new Grants(100_000, 0, 100_000));
    }

    @Test
    void aLaterDecisionNeverTakesBack() {
        assertThat(new Grants(50_000, 50_000, 0).beyond(new Grants(60_000, 40_000, 20_000)))
                .isEqualTo(Grants.NOTHING);
        assertThat(new Grants(70_000, 50_000, 20_000).beyond(new Grants(65_000, 60_000, 5_000)))
                .isEqualTo(new Grants(5_000, 0, 5_000));
    }

    @Test
    void partsOfAKronaAndPartsThatDoNotAddUpAreNoGrant() {
        assertThatThrownBy(() -> new Grants(150, 150, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grants(300, 100, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grants(0, -100, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
