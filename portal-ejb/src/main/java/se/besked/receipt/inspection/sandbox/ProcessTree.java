package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What a process and its children have used so far, as Linux tells it under /proc; elsewhere nothing. */
final class ProcessTree {

    private static final Path PROC = Path.of("/proc");
    /** Linux counts processor time for programs in hundredths of a second, whatever its own clock does. */
    private static final int MILLIS_A_TICK = 10;

    private static final int KILOBYTES = 1024;

    private final long root;
    /** Also of processes that have ended since. */
    private final Map<Long, Long> ticks = new HashMap<>();

    private int peakMegabytes;

    ProcessTree(long root) {
        this.root = root;
    }

    /** Call it often: what happens after the last look is not seen. */
    void look() {
        long kilobytes = 0;
        Deque<Long> left = new ArrayDeque<>();
        left.add(root);
        while (!left.isEmpty()) {
            long pid = left.remove();
            Path place = PROC.resolve(String.valueOf(pid));
            try {
                kilobytes += peak(place);
                ticks.put(pid, ticks(place));
                children(place, left);
            } catch (IOException e) {
                // It has ended in between.
                continue;
            }
        }
        peakMegabytes = Math.max(peakMegabytes, (int) (kilobytes / KILOBYTES));
    }

    long cpuMillis() {
        return ticks.values().stream().mapToLong(Long::longValue).sum() * MILLIS_A_TICK;
    }

    /** The highest that each process has been, added up; never less than what they used at once. */
    int peakMegabytes() {
        return peakMegabytes;
    }

    private static long peak(Path place) throws IOException {
        return Files.readAllLines(place.resolve("status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long ticks(Path place) throws IOException {
        String stat = Files.readString(place.resolve("stat"));
        // The name of the program stands in brackets and may hold anything.
        String[] parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(parts[11]) + Long.parseLong(parts[12]);
    }

    private static void children(Path place, Deque<Long> left) throws IOException {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(place.resolve("task"))) {
            for (Path task : tasks) {
                for (String child :
                        Files.readString(task.resolve("children")).trim().split(" ")) {
                    if (!child.isEmpty()) {
                        left.add(Long.parseLong(child));
                    }
                }
            }
        }
    }
}
