package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Message;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Income;
import se.besked.norm.Proposals.Asked;
import se.besked.norm.Proposals.LastTime;
import se.besked.norm.Proposals.Proposal;

class ProposalsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final Proposals proposals =
            new Proposals(new RentGuideline("Guideline 2026", List.of(630_000L, 762_500L), 180_000), 12);

    @Test
    void whatWasApprovedLastMonthIsProposedAgain() {
        Proposal proposal = support(new Asked("1", List.of(), 54_000, new LastTime(NOVEMBER, 54_000, 54_000L)));
        assertThat(proposal.amountOre()).isEqualTo(54_000);
        assertThat(proposal.sentence().key()).isEqualTo("norm.proposal.same-as-approved");
        assertThat(proposal.source().key()).isEqualTo("norm.source.support");
        assertThat(proposal.warnings()).isEmpty();
    }

    @Test
    void medicineIsProposedAtItsRealCost() {
        Proposal proposal = proposals.expense(
                new Asked("1", List.of("expense.highCostProtection"), 32_000, null), ExpenseGroup.OTHER, 1);
        assertThat(proposal.amountOre()).isEqualTo(32_000);
        assertThat(proposal.sentence().key()).isEqualTo("norm.proposal.high-cost-protection");
        assertThat(proposal.source().key()).isEqualTo("norm.source.other");
    }

    @Test
    void aRentWithinTheGuidelineSaysSo() {
        Proposal proposal = support(new Asked("1", List.of("expense.rent"), 630_000, null));
        assertThat(proposal.sentence().key()).isEqualTo("norm.proposal.rent");
        assertThat(proposal.warnings()).isEmpty();
    }

    @Test
    void aRentAboveTheGuidelineIsPointedOutAndNotCut() {
        Proposal proposal = support(new Asked("1", List.of("expense.rent"), 630_100, null));
        assertThat(proposal.amountOre()).isEqualTo(630_100);
        assertThat(proposal.warnings()).extracting(Message::key).containsExactly("norm.warning.rent");
        assertThat(proposals
                        .expense(new Asked("1", List.of("expense.rent"), 942_600, null), ExpenseGroup.SUPPORT, 3)
                        .warnings())
                .hasSize(1);
        assertThat(proposals
                        .expense(new Asked("1", List.of("expense.rent"), 942_500, null), ExpenseGroup.SUPPORT, 3)
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "10000, 11200, false",
        "10000, 11201, true",
        "10000, 8800, false",
        "10000, 8799, true",
        "0, 1, true",
        "0, 0, false",
    })
    void aChangeOfMoreThanTwelvePercentIsPointedOutAndNotCut(long before, long now, boolean pointedOut) {
        Proposal proposal = support(new Asked("1", List.of(), now, new LastTime(NOVEMBER, before, null)));
        assertThat(proposal.amountOre()).isEqualTo(now);
        assertThat(proposal.warnings().stream().map(Message::key).toList())
                .isEqualTo(pointedOut ? List.of("norm.warning.changed") : List.of());
    }

    @Test
    void thatLessWasApprovedLastMonthIsPointedOutAndNotCut() {
        Proposal proposal =
                support(new Asked("1", List.of("expense.rent"), 540_000, new LastTime(NOVEMBER, 540_000, 500_000L)));
        assertThat(proposal.amountOre()).isEqualTo(540_000);
        assertThat(proposal.warnings()).extracting(Message::key).containsExactly("norm.warning.not-all-approved");
    }

    @Test
    void anIncomeIsProposedAsTheRulesCountIt() {
        Asked asked = new Asked("pay", List.of(), 500_000, null);
        Proposal plain = proposals.income(asked, Income.pay("pay", Households.label("pay"), 500_000, false));
        assertThat(plain.amountOre()).isEqualTo(500_000);
        assertThat(plain.sentence().key()).isEqualTo("norm.proposal.income");
        Proposal incentive = proposals.income(asked, Income.pay("pay", Households.label("pay"), 500_000, true));
        assertThat(incentive.amountOre()).isEqualTo(375_000);
        assertThat(incentive.sentence().key()).isEqualTo("norm.how.job-stimulus");
        assertThat(incentive.source().key()).isEqualTo("norm.source.job-stimulus");
    }

    @Test
    void anUnverifiedPriceBaseAmountIsPointedOut() {
        ChildWork work = new ChildWork("sara", 0, PriceBaseAmount.of(2026).orElseThrow());
        Asked asked = new Asked("pay", List.of(), 500_000, null);
        Proposal proposal = proposals.income(asked, Income.childPay("pay", Households.label("pay"), 500_000, work));
        assertThat(proposal.amountOre()).isZero();
        assertThat(proposal.warnings()).extracting(Message::key).containsExactly("norm.how.child-work-unverified");
    }

    @Test
    void theMunicipalityHasAGuidelineWithASource() {
        assertThat(RentGuideline.ofTheMunicipality().source()).isNotBlank();
        assertThat(RentGuideline.ofTheMunicipality().ore(6))
                .isGreaterThan(RentGuideline.ofTheMunicipality().ore(5));
    }

    private Proposal support(Asked asked) {
        return proposals.expense(asked, ExpenseGroup.SUPPORT, 1);
    }
}
