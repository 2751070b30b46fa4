package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Argument;
import se.besked.norm.JobStimulus.MonthFact;
import se.besked.norm.JobStimulus.MonthRow;
import se.besked.norm.JobStimulus.Said;
import se.besked.norm.JobStimulus.Standing;

class JobStimulusTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void sixMonthsInARowBeginTwoYears() {
        Standing standing = JobStimulus.standing(DECEMBER, months(JUNE, "gggggg"));
        assertThat(standing.active()).isTrue();
        assertThat(standing.since()).isEqualTo(DECEMBER);
        assertThat(standing.until()).isEqualTo(YearMonth.of(2028, 11));
        assertThat(standing.months()).extracting(MonthRow::chain).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(standing.sentence().key()).isEqualTo("norm.stimulus.active");
    }

    @Test
    void fiveMonthsDoNot() {
        Standing standing = JobStimulus.standing(DECEMBER, months(JUNE.plusMonths(1), "ggggg"));
        assertThat(standing.active()).isFalse();
        assertThat(standing.chain()).isEqualTo(5);
        assertThat(standing.since()).isNull();
        assertThat(standing.sentence().key()).isEqualTo("norm.stimulus.not-yet");
    }

    @Test
    void aRefusedMonthBreaksTheChain() {
        Standing standing = JobStimulus.standing(DECEMBER, months(JUNE, "gggrgg"));
        assertThat(standing.active()).isFalse();
        assertThat(standing.chain()).isEqualTo(2);
        assertThat(standing.months().get(3)).returns(false, MonthRow::counts).returns(0, MonthRow::chain);
        assertThat(standing.months().get(3).why().key()).isEqualTo("norm.stimulus.refused");
    }

    @Test
    void aMonthWithoutApplicationBreaksItToo() {
        List<MonthFact> facts = new ArrayList<>(months(JUNE, "gggggg"));
        facts.remove(2);
        Standing standing = JobStimulus.standing(DECEMBER, facts);
        assertThat(standing.active()).isFalse();
        assertThat(standing.chain()).isEqualTo(3);
        assertThat(standing.months()).hasSize(6);
        assertThat(standing.months().get(2).why().key()).isEqualTo("norm.stimulus.no-application");
    }

    @Test
    void aMonthThatIsNotDecidedYetDoesNotCount() {
        assertThat(JobStimulus.standing(DECEMBER, months(JUNE, "gggggu")).active())
                .isFalse();
    }

    @Test
    void aMonthThatTheOfficerAddsCountsAndShowsItsReason() {
        List<MonthFact> facts = new ArrayList<>(months(JUNE, "ggrggg"));
        facts.add(MonthFact.added(JUNE.plusMonths(2), "Got support in Askby"));
        Standing standing = JobStimulus.standing(DECEMBER, facts);
        assertThat(standing.active()).isTrue();
        assertThat(standing.months().get(2).why().arguments()).contains(Argument.text("Got support in Askby"));
        assertThatThrownBy(() -> MonthFact.added(JUNE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MonthFact(JUNE, Said.GRANTED, "why")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTwoYearsRunOnWhenSupportPauses() {
        Standing standing = JobStimulus.standing(YearMonth.of(2027, 6), months(JUNE, "ggggggrrrggg"));
        assertThat(standing.active()).isTrue();
        assertThat(standing.since()).isEqualTo(DECEMBER);
    }

    @Test
    void afterTwoYearsSixNewMonthsAreNeeded() {
        List<MonthFact> facts = months(JUNE, "g".repeat(6 + 24 + 6));
        YearMonth last = YearMonth.of(2028, 11);
        assertThat(JobStimulus.standing(last, facts).active()).isTrue();
        Standing over = JobStimulus.standing(last.plusMonths(1), facts);
        assertThat(over.active()).isFalse();
        assertThat(over.chain()).isZero();
        assertThat(over.sentence().key()).isEqualTo("norm.stimulus.over");
        assertThat(JobStimulus.standing(last.plusMonths(6), facts).active()).isFalse();
        Standing anew = JobStimulus.standing(last.plusMonths(7), facts);
        assertThat(anew.active()).isTrue();
        assertThat(anew.since()).isEqualTo(last.plusMonths(7));
    }

    @Test
    void theMonthAskedAboutAndLaterOnesAreNotLookedAt() {
        assertThat(JobStimulus.standing(DECEMBER.minusMonths(1), months(JUNE, "gggggg"))
                        .active())
                .isFalse();
        assertThat(JobStimulus.standing(JUNE, List.of()).months()).isEmpty();
    }

    @Test
    void ofAMonthsDecisionsOneGrantOfSupportIsEnough() {
        assertThat(JobStimulus.said(true, List.of(0L, 120_000L), true)).isEqualTo(Said.GRANTED);
        assertThat(JobStimulus.said(true, List.of(0L, 0L), false)).isEqualTo(Said.REFUSED);
        assertThat(JobStimulus.said(true, List.of(0L), true)).isEqualTo(Said.UNDECIDED);
        assertThat(JobStimulus.said(true, List.of(), true)).isEqualTo(Said.UNDECIDED);
        assertThat(JobStimulus.said(false, List.of(), false)).isEqualTo(Said.NO_APPLICATION);
    }

    @Test
    void whateverHappenedBeforeSixGrantedMonthsOutsideAPeriodBeginOne() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            StringBuilder history = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                history.append("gru".charAt(random.nextInt(3)));
            }
            List<MonthFact> facts = new ArrayList<>(months(YearMonth.of(2024, 1), history + "r" + "gggggg"));
            Collections.shuffle(facts, random);
            YearMonth asked = YearMonth.of(2024, 1).plusMonths(facts.size());
            Standing standing = JobStimulus.standing(asked, facts);
            assertThat(standing.active()).as("seed %s, %s", seed, history).isTrue();
            assertThat(standing.months())
                    .isSortedAccordingTo((one, two) -> one.month().compareTo(two.month()));
            assertThat(standing.months())
                    .allSatisfy(row -> assertThat(row.counts() && row.active()).isFalse());
            assertThat(standing.until()).isEqualTo(standing.since().plusMonths(23));
        }
    }

    /** g granted, r refused, u not decided. */
    private static List<MonthFact> months(YearMonth first, String history) {
        List<MonthFact> facts = new ArrayList<>();
        for (int i = 0; i < history.length(); i++) {
            Said said = switch (history.charAt(i)) {
                case 'g' -> Said.GRANTED;
                case 'r' -> Said.REFUSED;
                default -> Said.UNDECIDED;
            };
            facts.add(MonthFact.of(first.plusMonths(i), said));
        }
        return facts;
    }
}
