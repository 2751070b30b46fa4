package se.besked.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisksTest {

    @Test
    void aDiskWithLessRoomThanIsWantedIsFull() {
        assertThat(wanting(1).haveRoom()).isTrue();
        assertThat(wanting(Integer.MAX_VALUE).haveRoom()).isFalse();
    }

    private static Disks wanting(int megabytes) {
        return new Disks(new Settings() {
            @Override
            public int freeMegabytes() {
                return megabytes;
            }
        });
    }
}
