package se.besked.worklist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.besked.decision.Deciding;
import se.besked.review.Months;
import se.besked.review.ReviewSheets;
import se.besked.shared.Migrations;
import se.besked.shared.PageRead;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/**
 * What a worklist page, a search and the review of a month cost with a thousand applications and with two hundred
 * thousand, on PostgreSQL, in turns; no part of a test run. {@code bin/bench lists} runs it.
 */
class MeasureLists {

    private static final Duration WARMING_UP = Duration.ofSeconds(15);
    private static final Duration MEASURING = Duration.ofSeconds(75);
    private static final int FEWEST_ROUNDS = 10;
    private static final int ROWS = 25;

    /** One of the two databases, and what it took there, in nanoseconds. */
    private record Size(House house, String month, WorkPlace deep, Map<String, List<Long>> times) {

        void take(String what, Consumer<Size> act) {
            PageRead page = house.get(PageRead.class);
            long began = System.nanoTime();
            house.inTransaction(() -> {
                page.begin();
                act.accept(this);
                page.end();
                return null;
            });
            times.computeIfAbsent(what, any -> new ArrayList<>()).add(System.nanoTime() - began);
        }

        long percentile(String what, double part) {
            List<Long> sorted = times.get(what).stream().sorted().toList();
            return sorted.get((int) ((sorted.size() - 1) * part)) / 1000;
        }
    }

    @Test
    void asItIsToday() throws Exception {
        try (House small = House.pooled(Migrations::run);
                House large = small.pooledBeside(Migrations::run)) {
            List<Size> sizes = List.of(filled(small, 1_000), filled(large, 200_000));
            Map<String, Consumer<Size>> acts = acts();
            rounds(sizes, acts, WARMING_UP, 3);
            sizes.forEach(size -> size.times().clear());
            rounds(sizes, acts, MEASURING, FEWEST_ROUNDS);
            Files.writeString(Path.of(System.getProperty("lists.out", "target/lists.txt")), table(sizes, acts));
        }
    }

    private static Map<String, Consumer<Size>> acts() {
        Map<String, Consumer<Size>> acts = new LinkedHashMap<>();
        acts.put("worklist", size -> page(size, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.FIRST));
        acts.put("worklist, mine", size -> page(size, WorkQuery.of(Worklist.Scope.MINE), WorkPlace.FIRST));
        acts.put("worklist, last page", size -> page(size, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.LAST));
        acts.put("worklist, above it", size -> page(size, WorkQuery.of(Worklist.Scope.ALL), size.deep()));
        for (WorkOrder order : WorkOrder.values()) {
            acts.put(
                    "worklist by " + order.name().toLowerCase(Locale.ROOT),
                    size -> page(size, new WorkQuery(Worklist.Scope.ALL, null, null, order, false), WorkPlace.FIRST));
        }
        acts.put("search, frequent name", size -> search(size, "andersson"));
        acts.put("search, rare name", size -> search(size, "zettervall"));
        acts.put("search, two words", size -> search(size, "sara andersson"));
        acts.put("search, case number", size -> search(size, "E2025-000500"));
        acts.put("review", size -> size.house().get(ReviewSheets.class).sheet(Fixtures.KARIN, size.month()));
        return acts;
    }

    private static void page(Size size, WorkQuery wanted, WorkPlace place) {
        Worklist worklist = size.house().get(Worklist.class);
        worklist.list(Fixtures.KARIN, wanted, place, ROWS);
        worklist.counts(Fixtures.KARIN);
    }

    private static void search(Size size, String term) {
        size.house().get(Worklist.class).search(Fixtures.KARIN, term);
    }

    /** Every act on both databases in turns, the first of them changing. */
    private static void rounds(List<Size> sizes, Map<String, Consumer<Size>> acts, Duration time, int fewest) {
        long end = System.nanoTime() + time.toNanos();
        for (int round = 0; round < fewest || System.nanoTime() < end; round++) {
            int first = round % 2;
            acts.forEach((what, act) -> {
                sizes.get(first).take(what, act);
                sizes.get(1 - first).take(what, act);
            });
        }
    }

    private static Size filled(House house, int applications) throws IOException, SQLException {
        Fixtures fixtures = new Fixtures(house);
        try (InputStream script = MeasureLists.class.getResourceAsStream("/measuring/many.sql");
                Connection connection = house.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${n}", Integer.toString(applications)));
            String month = reviewed(house, fixtures);
            statement.execute("vacuum analyze");
            WorkPage last = house.get(Worklist.class)
                    .list(Fixtures.KARIN, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.LAST, ROWS);
            WorkPlace deep = WorkPlace.before(last.rows().get(0).applicationId());
            return new Size(house, month, deep, new LinkedHashMap<>());
        }
    }

    /** A month to review, of a household with a decided month before it. */
    private static String reviewed(House house, Fixtures fixtures) {
        String caseId = fixtures.household(2, fixtures.person("Amina"), fixtures.person("Yusuf"));
        String before = month(house, caseId, YearMonth.of(2026, 11));
        new Deciding(house, before).rest().decided();
        house.today(LocalDate.of(2026, 11, 13));
        return month(house, caseId, YearMonth.of(2026, 12));
    }

    private static String month(House house, String caseId, YearMonth month) {
        return new Months(house, caseId)
                .expense("rent", 8400)
                .expense("medicine", 320)
                .expense("electricity", 610)
                .income("salary", 1, 6200)
                .filed(month);
    }

    private static String table(List<Size> sizes, Map<String, Consumer<Size>> acts) {
        StringBuilder table = new StringBuilder(String.format(
                "Milliseconds with 1 000 and with 200 000 applications, and how many times as long; %d rounds%n"
                        + "%-24s %25s   %25s%n",
                sizes.get(0).times().get("review").size(), "", "p50", "p95"));
        for (String what : acts.keySet()) {
            table.append(String.format("  %-22s", what));
            for (double part : new double[] {0.5, 0.95}) {
                double small = sizes.get(0).percentile(what, part) / 1000.0;
                double large = sizes.get(1).percentile(what, part) / 1000.0;
                table.append(String.format(Locale.ROOT, " %8.1f %8.1f  x%-6.1f ", small, large, large / small));
            }
            table.append(System.lineSeparator());
        }
        return table.toString();
    }
}
