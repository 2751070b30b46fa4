package se.besked.receipt.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.receipt.reading.Keyword.Hit;
import se.besked.receipt.reading.Keyword.Sense;

/**
 * Finds amounts and days in the text of Swedish and English receipts and invoices, and guesses which amount is the
 * total and which day is the paper's. A number means what the words before it on its line say, or those on the line
 * above.
 */
public final class AmountsAndDates {

    /** From this weight on a word says that an amount is the total. */
    private static final int TOTAL = 40;

    private static final int UNNAMED = 10;
    private static final int PAID = 2;
    private static final int REDUCED = 1;
    private static final int DAY_UNNAMED = 50;
    private static final int FROM_ABOVE = 20;
    private static final int BARE = 15;
    private static final int NEVER = -1;
    /** So many letters and more are another word; fewer are a currency or an "st". */
    private static final int ANOTHER_WORD = 7;

    private final Ranking<Long> amounts = new Ranking<>();
    private final Ranking<LocalDate> days = new Ranking<>();
    private final LocalDate today;
    private List<Hit> above = List.of();

    private AmountsAndDates(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads a text of any kind; what makes no sense gives nothing. Of very long texts only the first 256 K characters.
     *
     * @param today days more than two years before or one year after it are none
     * @return the findings, with an empty engine
     */
    public static Reading read(String text, LocalDate today) {
        AmountsAndDates reader = new AmountsAndDates(today);
        int number = 0;
        List<PaperLine> lines = PaperLine.of(text);
        for (PaperLine line : lines) {
            reader.take(line, number++);
        }
        return reader.reading(PaperKind.of(lines));
    }

    private Reading reading(PaperKind kind) {
        List<Long> sums = amounts.lastFirst(TOTAL);
        List<LocalDate> found = days.firstFirst();
        boolean named = !sums.isEmpty()
                && (amounts.weight(sums.get(0)) >= TOTAL || sums.size() == 1 && amounts.weight(sums.get(0)) > PAID);
        return new Reading(
                named ? OptionalLong.of(sums.get(0)) : OptionalLong.empty(),
                found.isEmpty() ? Optional.empty() : Optional.of(found.get(0)),
                sums,
                found,
                kind,
                "");
    }

    private void take(PaperLine line, int number) {
        List<Hit> hits = Keyword.in(line);
        List<FoundDay> foundDays = FoundDay.in(line.plain(), today);
        takeDays(hits, foundDays, number);
        List<FoundAmount> found = FoundAmount.in(FoundDay.without(line.plain(), foundDays));
        int from = 0;
        int weight = weightFromAbove();
        for (FoundAmount amount : found) {
            List<Hit> own = between(hits, from, amount.start());
            boolean named = own.stream().anyMatch(hit -> !hit.is(Sense.DAY));
            if (named) {
                weight = weight(own, from == 0);
            } else if (from > 0 && weight > UNNAMED && speaks(line.plain().substring(from, amount.start()))) {
                weight = UNNAMED;
            }
            int kept = amount.sure() ? weight : weight - BARE;
            if (weight != NEVER && (amount.sure() || kept >= TOTAL - BARE)) {
                amounts.add(amount.ore(), kept, number);
            }
            from = amount.end();
        }
        int amountsEnd = from;
        int daysEnd =
                foundDays.isEmpty() ? 0 : foundDays.get(foundDays.size() - 1).end();
        List<Hit> rest = hits.stream()
                .filter(hit -> hit.start() >= (hit.is(Sense.DAY) ? daysEnd : amountsEnd))
                .toList();
        if (!rest.isEmpty() || !found.isEmpty() || !foundDays.isEmpty()) {
            above = found.isEmpty()
                    ? rest
                    : rest.stream().filter(hit -> !hit.is(Sense.REFERENCE)).toList();
        }
    }

    private static List<Hit> between(List<Hit> hits, int from, int to) {
        return hits.stream()
                .filter(hit -> hit.start() >= from && hit.end() <= to)
                .toList();
    }

    /** Whether something else is said between two amounts, more than a currency. */
    private static boolean speaks(String between) {
        return between.chars().filter(Character::isLetter).count() >= ANOTHER_WORD;
    }

    /**
     * How likely an amount after these words is the total, or {@link #NEVER} when it is no amount at all.
     *
     * @param first whether it is the first amount of its line; behind another, "with tax" tells the tax in that one
     */
    private static int weight(List<Hit> words, boolean first) {
        boolean with = has(words, Sense.WITH_TAX) && (first || has(words, Sense.TOTAL));
        if (has(words, Sense.TAX) && !with && !has(words, Sense.WITHOUT_TAX)) {
            return NEVER;
        }
        if (has(words, Sense.WITHOUT_TAX)) {
            return UNNAMED;
        }
        if (has(words, Sense.REDUCED)) {
            return REDUCED;
        }
        Hit last = null;
        int best = 0;
        for (Hit hit : words) {
            if (hit.is(Sense.TOTAL) || hit.is(Sense.PAID) || hit.is(Sense.REFERENCE) || hit.is(Sense.PERSON)) {
                best = hit.is(Sense.TOTAL) ? Math.max(best, hit.word().weight()) : 0;
                last = hit;
            }
        }
        if (last == null) {
            return UNNAMED;
        }
        return switch (last.word().sense()) {
            case TOTAL -> best;
            case PAID -> PAID;
            default -> NEVER;
        };
    }

    /** A row of headings says what the numbers under it are, but not which is which. */
    private int weightFromAbove() {
        int best = above.stream()
                .filter(hit -> hit.is(Sense.TOTAL))
                .mapToInt(hit -> hit.word().weight())
                .max()
                .orElse(0);
        if (best > 0) {
            return best - FROM_ABOVE;
        }
        if (has(above, Sense.TAX)) {
            return NEVER;
        }
        return has(above, Sense.PAID) ? PAID : has(above, Sense.REDUCED) ? REDUCED : UNNAMED;
    }

    private void takeDays(List<Hit> hits, List<FoundDay> found, int number) {
        List<Hit> headings = above.stream().filter(hit -> hit.is(Sense.DAY)).toList();
        int from = 0;
        int weight = DAY_UNNAMED;
        for (int i = 0; i < found.size(); i++) {
            List<Hit> own = new ArrayList<>(between(hits, from, found.get(i).start()));
            own.removeIf(hit -> !hit.is(Sense.DAY) && !hit.is(Sense.PERSON));
            if (!own.isEmpty()) {
                Hit last = own.get(own.size() - 1);
                weight = last.is(Sense.PERSON)
                        ? NEVER
                        : own.stream()
                                .filter(hit -> hit.is(Sense.DAY))
                                .mapToInt(hit -> hit.word().weight())
                                .max()
                                .orElse(0);
            } else if (headings.size() == found.size()) {
                weight = headings.get(i).word().weight();
            } else if (!headings.isEmpty() && i == 0) {
                weight = headings.stream()
                        .mapToInt(hit -> hit.word().weight())
                        .max()
                        .orElse(0);
            }
            if (weight != NEVER) {
                days.add(found.get(i).day(), weight, number);
            }
            from = found.get(i).end();
        }
    }

    private static boolean has(List<Hit> hits, Sense sense) {
        return hits.stream().anyMatch(hit -> hit.is(sense));
    }
}
