package se.besked.norm;

import static se.besked.i18n.Argument.month;
import static se.besked.i18n.Argument.number;
import static se.besked.i18n.Argument.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.besked.i18n.Message;

/**
 * The work incentive (jobbstimulans, SoL 12 kap. 8 §): an adult who has got försörjningsstöd for six consecutive months
 * has a quarter of their pay from employment left out for two years; after that, six new consecutive months are needed.
 *
 * <p>How months count:
 *
 * <ul>
 *   <li>A month counts when a decision for it granted försörjningsstöd. With several decisions, one such grant is
 *       enough, also when another refused a part. A grant of other living costs only is not försörjningsstöd: it does
 *       not count.
 *   <li>A refused month, a month without an application, and a month that has not been decided yet break the chain.
 *       When the last is decided, the chain is computed anew.
 *   <li>A month that an officer adds with a reason (support from another municipality, say) counts, whatever else is
 *       known of it.
 *   <li>The two years are the 24 months for which is applied after the sixth month; they run on even if support pauses.
 *       Months inside them count towards no new chain.
 * </ul>
 */
public final class JobStimulus {

    /** Of pay from employment, so much is not counted. */
    public static final int PERCENT = 25;
    /** So many consecutive months with support. */
    public static final int CHAIN = 6;
    /** So many months it lasts. */
    public static final int LASTS = 24;

    /** What is known of one month, for one adult. */
    public enum Said {
        GRANTED,
        REFUSED,
        UNDECIDED,
        NO_APPLICATION,
        ADDED
    }

    /** @param reason why the officer added the month; null for what the decisions say */
    public record MonthFact(YearMonth month, Said said, String reason) {
        public MonthFact {
            Objects.requireNonNull(month);
            if ((said == Said.ADDED) != (reason != null && !reason.isBlank())) {
                throw new IllegalArgumentException("A month that is added, and only that, has a reason");
            }
        }

        public static MonthFact of(YearMonth month, Said said) {
            return new MonthFact(month, said, null);
        }

        public static MonthFact added(YearMonth month, String reason) {
            return new MonthFact(month, Said.ADDED, reason);
        }
    }

    /**
     * @param chain how many months in a row after this one; 0 when it breaks
     * @param active whether the month lies inside two years of work incentive
     * @param why why it counts, or what broke the chain
     */
    public record MonthRow(YearMonth month, Said said, boolean counts, int chain, boolean active, Message why) {}

    /**
     * @param active whether a quarter of pay is left out in the month asked about
     * @param since first month of the two years that last began; null if none has
     * @param until their last month; null if none has begun. In the past when the two years are over
     * @param chain consecutive months up to the month before the one asked about, outside the two years
     * @param months oldest first, gaps filled
     */
    public record Standing(
            boolean active, YearMonth since, YearMonth until, int chain, List<MonthRow> months, Message sentence) {}

    private JobStimulus() {}

    /**
     * What a month's decisions say.
     *
     * @param applied whether there was an application for the month
     * @param supportGrantedOre försörjningsstöd granted by each decision of the month, öre
     * @param open whether something of the month is still undecided
     */
    public static Said said(boolean applied, List<Long> supportGrantedOre, boolean open) {
        if (supportGrantedOre.stream().anyMatch(ore -> ore > 0)) {
            return Said.GRANTED;
        }
        if (!applied) {
            return Said.NO_APPLICATION;
        }
        return open || supportGrantedOre.isEmpty() ? Said.UNDECIDED : Said.REFUSED;
    }

    /**
     * Where one adult stands for the month applied for, from the months before it; facts of that month and later are
     * not looked at. Of two facts about one month an added one wins, otherwise a granted one.
     */
    public static Standing standing(YearMonth applied, List<MonthFact> facts) {
        Map<YearMonth, MonthFact> known = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.month().isBefore(applied))
                .forEach(fact -> known.merge(fact.month(), fact, JobStimulus::stronger));
        List<MonthRow> rows = new ArrayList<>();
        YearMonth since = null;
        YearMonth until = null;
        int chain = 0;
        YearMonth first = known.keySet().stream().min(Comparator.naturalOrder()).orElse(applied);
        for (YearMonth at = first; at.isBefore(applied); at = at.plusMonths(1)) {
            MonthFact fact = known.getOrDefault(at, MonthFact.of(at, Said.NO_APPLICATION));
            boolean inPeriod = until != null && !at.isAfter(until);
            boolean counts = !inPeriod && (fact.said() == Said.GRANTED || fact.said() == Said.ADDED);
            chain = counts ? chain + 1 : 0;
            rows.add(new MonthRow(at, fact.said(), counts, chain, inPeriod, why(fact, counts, chain, inPeriod)));
            if (chain == CHAIN) {
                since = at.plusMonths(1);
                until = at.plusMonths(LASTS);
            }
        }
        boolean active = until != null && !applied.isAfter(until);
        return new Standing(active, since, until, active ? 0 : chain, rows, sentence(active, since, until, chain));
    }

    private static MonthFact stronger(MonthFact one, MonthFact two) {
        return rank(two) > rank(one) ? two : one;
    }

    private static int rank(MonthFact fact) {
        return switch (fact.said()) {
            case ADDED -> 4;
            case GRANTED -> 3;
            case UNDECIDED -> 2;
            case REFUSED -> 1;
            case NO_APPLICATION -> 0;
        };
    }

    private static Message why(MonthFact fact, boolean counts, int chain, boolean inPeriod) {
        if (inPeriod) {
            return Message.of("norm.stimulus.in-period");
        }
        if (counts) {
            return fact.said() == Said.ADDED
                    ? Message.of("norm.stimulus.added", number(chain), text(fact.reason()))
                    : Message.of("norm.stimulus.granted", number(chain));
        }
        return switch (fact.said()) {
            case REFUSED -> Message.of("norm.stimulus.refused");
            case UNDECIDED -> Message.of("norm.stimulus.undecided");
            default -> Message.of("norm.stimulus.no-application");
        };
    }

    private static Message sentence(boolean active, YearMonth since, YearMonth until, int chain) {
        if (active) {
            return Message.of("norm.stimulus.active", month(since), month(until));
        }
        return until == null
                ? Message.of("norm.stimulus.not-yet", number(chain))
                : Message.of("norm.stimulus.over", month(until), number(chain));
    }
}
