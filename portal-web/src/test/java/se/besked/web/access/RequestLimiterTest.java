package se.besked.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.besked.shared.DatabaseLine;
import se.besked.web.faces.Unavailable;

@Timeout(60)
class RequestLimiterTest {

    private final DatabaseLine line = new DatabaseLine();
    private final RequestLimiter limiter = new RequestLimiter(line);
    private final ExecutorService people = Executors.newFixedThreadPool(60);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void neverMoreWorkAtOnceThanThereAreTurns() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(RequestLimiter.TURNS);
        List<Future<Integer>> all = new ArrayList<>();
        for (int one = 0; one < 60; one++) {
            all.add(people.submit(() -> limiter.<Integer, InterruptedException>take(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                full.countDown();
                full.await();
                return inside.decrementAndGet();
            })));
        }
        for (Future<Integer> one : all) {
            one.get();
        }

        assertThat(most.get()).isEqualTo(RequestLimiter.TURNS);
    }

    @Test
    void aCrowdThatSendsPapersLeavesHalfOfTheTurnsToWhoeverOnlyLooks() throws Exception {
        CountDownLatch storing = new CountDownLatch(RequestLimiter.STORING);
        CountDownLatch looked = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> crowd = new ArrayList<>();
        for (int one = 0; one < 30; one++) {
            crowd.add(people.submit(() -> limiter.<Integer, InterruptedException>takeForStoring(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                storing.countDown();
                looked.await();
                return inside.decrementAndGet();
            })));
        }
        assertThat(storing.await(30, TimeUnit.SECONDS)).isTrue();

        List<Future<Boolean>> lookers = new ArrayList<>();
        CountDownLatch allAtOnce = new CountDownLatch(RequestLimiter.TURNS - RequestLimiter.STORING);
        for (int one = 0; one < RequestLimiter.TURNS - RequestLimiter.STORING; one++) {
            lookers.add(people.submit(() -> limiter.<Boolean, InterruptedException>take(() -> {
                allAtOnce.countDown();
                return allAtOnce.await(30, TimeUnit.SECONDS);
            })));
        }
        for (Future<Boolean> looker : lookers) {
            assertThat(looker.get()).isTrue();
        }
        looked.countDown();
        for (Future<Integer> one : crowd) {
            one.get();
        }
        assertThat(most.get()).isEqualTo(RequestLimiter.STORING);
    }

    @Test
    void aTurnComesBackWhenTheWorkFails() throws Exception {
        for (int one = 0; one < 2 * RequestLimiter.TURNS; one++) {
            try {
                limiter.takeForStoring(() -> {
                    throw new IOException("broken off");
                });
            } catch (IOException brokenOff) {
                assertThat(brokenOff).hasMessage("broken off");
            }
        }

        assertThat(limiter.<String, RuntimeException>takeForStoring(() -> "taken"))
                .isEqualTo("taken");
    }

    @Test
    void nobodyWaitsForATurnWhileTheDatabaseIsAway() {
        line.asked();
        line.answered(false);

        assertThatThrownBy(() -> limiter.<String, RuntimeException>take(() -> "done"))
                .isInstanceOf(Unavailable.class);
    }
}
