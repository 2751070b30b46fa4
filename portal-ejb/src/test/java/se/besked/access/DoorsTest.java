package se.besked.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private final Doors doors = new Doors();

    @Test
    void aPathTellsItsDoorByItsFirstWord() {
        assertThat(doors.of("/my/2026-12")).map(Door::name).contains("my");
        assertThat(doors.of("/apply/2026-12/rent")).map(Door::name).contains("my");
        assertThat(doors.of("/office")).map(Door::name).contains("office");
        assertThat(doors.of("/officer")).isEmpty();
        assertThat(doors.of("/")).isEmpty();
        assertThat(doors.nearest("/")).isEqualTo(doors.all().get(0));
    }

    @Test
    void twoDoorsShareNothing() {
        Door my = doors.named("my").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> new Doors(List.of(my, my)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Doors(List.of(my, with("other", "besked-my"))));
        assertThat(new Doors(List.of(my, with("other", "besked-other"))).all()).hasSize(2);
    }

    @Test
    void aRowThatIsNotCompleteStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("other", "no cookie"))
                .withMessageContaining("other");
    }

    private static Door with(String name, String cookie) {
        return new Door(
                name,
                List.of("/" + name),
                Door.Kind.CITIZEN,
                cookie,
                "Lax",
                60,
                10,
                "/" + name,
                "/",
                Door.Look.CITIZEN);
    }
}
