package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVE,, 540000",
        "COUNT,, 540000",
        "FOLLOW_NORM,, 540000",
        "OTHER_AMOUNT, 500000, 500000",
        "COUNT_OTHERWISE, 0, 0",
        "ADJUST, 600000, 600000",
        "REFUSE,, 0",
        "LEAVE_OUT,, 0",
        "LATER,,",
        "OPEN,,"
    })
    void aRowComesToItsOwnAmountTheOfficersOrNothingOrWaits(Verdict verdict, Long given, Long comesTo) {
        assertThat(verdict.comesTo(540_000, given).orElse(null)).isEqualTo(comesTo);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_AMOUNT, 540000, APPROVE",
        "OTHER_AMOUNT, 0, REFUSE",
        "OTHER_AMOUNT, 1, OTHER_AMOUNT",
        "COUNT_OTHERWISE, 540000, COUNT",
        "COUNT_OTHERWISE, 0, LEAVE_OUT",
        "ADJUST, 540000, FOLLOW_NORM",
        "ADJUST, 0, ADJUST",
        "REFUSE, 540000, REFUSE"
    })
    void whatCanBeSaidInTwoWaysIsSaidInTheSimplest(Verdict verdict, long amount, Verdict said) {
        assertThat(verdict.simplest(amount, 540_000)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(RowGroup.class)
    void everyGroupHasOneVerdictThatLeavesARowAsItIsAndOneThatGivesAnotherAmount(RowGroup group) {
        assertThat(Verdict.allowed(group)).filteredOn(Verdict::plain).containsExactly(Verdict.plain(group));
        assertThat(Verdict.allowed(group)).filteredOn(Verdict::takesAmount).containsExactly(Verdict.otherAmount(group));
    }

    @Test
    void waitingIsNotTheSameAsNothing() {
        assertThat(Verdict.LATER.comesTo(0, null)).isEmpty();
        assertThat(Verdict.APPROVE.comesTo(0, null)).contains(0L);
    }
}
