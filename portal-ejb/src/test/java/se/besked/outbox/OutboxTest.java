package se.besked.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;

import jakarta.transaction.TransactionalException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.StandInOutlet;

class OutboxTest {

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aFailureHoldsBackTheLaterEntriesOfItsCaseAndNoOther(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String one = fixtures.household(0, fixtures.person("Amina"));
            String other = fixtures.household(0, fixtures.person("Olof"));
            for (int number = 1; number <= 3; number++) {
                write(house, one, "a" + number);
                write(house, other, "b" + number);
            }
            List<String> taken = new ArrayList<>();
            AtomicBoolean reachable = new AtomicBoolean();
            receive(house, (id, ids) -> {
                if (ids.get("what").equals("a2") && !reachable.getAndSet(true)) {
                    throw new ConnectException("Amina's mail server");
                }
                taken.add(ids.get("what"));
            });

            sendAll(house);
            assertThat(taken)
                    .contains("a1")
                    .containsSubsequence("b1", "b2", "b3")
                    .hasSize(4);

            house.clock().advance(Duration.ofSeconds(9));
            sendAll(house);
            assertThat(taken).as("before it is due again").hasSize(4);

            house.clock().advance(Duration.ofSeconds(1));
            sendAll(house);
            assertThat(taken).containsSubsequence("a1", "a2", "a3").hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void oneThatFailsTooOftenWaitsForAPersonWhoTriesAgain(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            write(house, caseId, "first");
            write(house, caseId, "second");
            List<String> tried = new ArrayList<>();
            receive(house, (id, ids) -> {
                tried.add(ids.get("what"));
                throw new IllegalStateException("for amina@example.com", new ConnectException("amina@example.com"));
            });
            for (int hour = 0; hour < 24; hour++) {
                sendAll(house);
                house.clock().advance(Duration.ofHours(1));
            }
            assertThat(tried).hasSize(OutboxEntry.MOST_ATTEMPTS).containsOnly("first");
            DeadLetters letters = house.get(DeadLetters.class);
            DeadLetter dead = letters.list(KARIN).get(0);
            assertThat(letters.list(KARIN)).hasSize(1);
            assertThat(dead.caseId()).isEqualTo(caseId);
            assertThat(dead.failure()).isEqualTo("IllegalStateException / ConnectException");

            tried.clear();
            receive(house, (id, ids) -> tried.add(ids.get("what")));
            letters.retry(KARIN, dead.id());
            sendAll(house);
            assertThat(tried).containsExactly("first", "second");
            assertThat(letters.list(KARIN)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void twoSendersNeverHaveTheSameEntryAndKeepTheOrder(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            for (String name : List.of("Amina", "Olof", "Maria")) {
                String caseId = fixtures.household(0, fixtures.person(name));
                for (int number = 1; number <= 8; number++) {
                    write(house, caseId, name + number);
                }
            }
            ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
            receive(house, (id, ids) -> taken.add(ids.get("what")));
            CyclicBarrier together = new CyclicBarrier(4);
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            List<Future<?>> ended = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                ended.add(nodes.submit(() -> {
                    together.await();
                    sendAll(house);
                    return null;
                }));
            }
            for (Future<?> node : ended) {
                node.get();
            }
            nodes.shutdown();
            sendAll(house);

            assertThat(taken).hasSize(24).doesNotHaveDuplicates();
            for (String name : List.of("Amina", "Olof", "Maria")) {
                assertThat(taken.stream().filter(what -> what.startsWith(name))).isSorted();
            }
        }
    }

    @Test
    void whatIsRolledBackIsNeverSentAndLeavesNoGap() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            List<String> taken = new ArrayList<>();
            receive(house, (id, ids) -> taken.add(ids.get("what")));
            assertThatThrownBy(() -> house.inTransaction(() -> {
                        house.get(Outbox.class).write(caseId, StandInOutlet.KIND, Map.of("what", "never"));
                        throw new IllegalStateException("the act failed");
                    }))
                    .hasMessage("the act failed");
            assertThatThrownBy(() -> house.get(Outbox.class).write(caseId, StandInOutlet.KIND, Map.of("what", "never")))
                    .as("outside a transaction")
                    .isInstanceOf(TransactionalException.class);
            write(house, caseId, "once");

            sendAll(house);
            assertThat(taken).containsExactly("once");
        }
    }

    @Test
    void onlyIdsAreWrittenAndOnlyWhatHasSomewhereToGo() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            for (String notAnId : List.of("Amina Hassan", "amina@example.com", "199001012384", "900101-2384", "")) {
                assertThatThrownBy(() -> write(house, caseId, notAnId))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Not an id: what");
            }
            assertThatThrownBy(() -> house.inTransaction(() -> {
                        house.get(Outbox.class).write(caseId, "pigeon", Map.of());
                        return null;
                    }))
                    .hasMessage("No outlet for pigeon");
        }
    }

    static void write(House house, String caseId, String what) {
        house.inTransaction(() -> {
            house.get(Outbox.class).write(caseId, StandInOutlet.KIND, Map.of("what", what));
            return null;
        });
    }

    static void receive(House house, StandInOutlet.Receiver receiver) {
        house.get(StandInOutlet.class).receives(receiver);
    }

    static void sendAll(House house) {
        boolean more = true;
        while (more) {
            more = house.get(Sending.class).next();
        }
    }
}
