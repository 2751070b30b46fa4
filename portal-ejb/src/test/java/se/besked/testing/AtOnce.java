package se.besked.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does things in the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * @param act what the one with this number does, from 0
     * @return what came of each, when all are done
     * @throws IllegalStateException if they are not within a minute
     */
    public static <T> List<Future<T>> run(int times, IntFunction<Callable<T>> act) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(times);
        List<Future<T>> results = new ArrayList<>();
        IntStream.range(0, times)
                .mapToObj(act)
                .forEach(one -> results.add(pool.submit(() -> {
                    start.await();
                    return one.call();
                })));
        start.countDown();
        pool.shutdown();
        if (!pool.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not done within a minute");
        }
        return results;
    }
}
