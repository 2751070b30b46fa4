package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.ApprovedAmounts;
import se.besked.application.TimelineEvent;
import se.besked.application.Withdrawal;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.casework.DelegatedAct;
import se.besked.decision.DecisionContent.Part;
import se.besked.decision.DecisionContent.Share;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.norm.Calculation;
import se.besked.review.Judging;
import se.besked.review.Months;
import se.besked.review.ReviewRule;
import se.besked.review.Verdict;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.shared.Rule;
import se.besked.testing.AtOnce;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

class DecisionMakingTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theFamilysMonthIsGrantedAndSharedToTheKrona(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(2, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String month = new Months(house, caseId)
                    .expense("rent", 5400)
                    .expense("electricity", 540)
                    .expense("homeInsurance", 145)
                    .income("childAllowance", 0, 2650)
                    .income("salary", 1, 6200)
                    .filed(DECEMBER);
            Deciding deciding = new Deciding(house, month).rest();

            DecisionPreview preview = deciding.preview(null);
            DecisionContent content = deciding.decided();

            assertThat(content).as("what was previewed is what is stored").isEqualTo(preview.content());
            assertThat(content.calculation().totals().normOre()).isEqualTo(1_601_000);
            assertThat(content.outcome()).isEqualTo(Outcome.GRANTED);
            assertThat(content.totalOre()).isEqualTo(1_324_500);
            assertThat(content.support()).isEqualTo(Part.GRANTED);
            assertThat(content.other()).isEqualTo(Part.NOT_CONCERNED);
            assertThat(content.shares())
                    .extracting(Share::name, Share::ore)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("Amina Hassan", 662_300L),
                            org.assertj.core.api.Assertions.tuple("Yusuf Hassan", 662_200L));
            assertThat(status(house, month)).isEqualTo(ApplicationStatus.DECIDED);
            assertThat(house.get(ApprovedAmounts.class).of(month))
                    .containsValues(540_000L, 54_000L, 14_500L, 265_000L, 620_000L);
            assertThat(timeline(house, month)).contains("TAKEN_UP", "DECIDED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theRentNowAndTheMedicineLater(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId)
                    .expense("rent", 5400)
                    .expense("medicine", 320)
                    .income("salary", 0, 6200)
                    .filed(DECEMBER);
            Deciding deciding = new Deciding(house, month)
                    .judge("medicine", Verdict.LATER, null, "Kvittot från apoteket")
                    .rest();

            DecisionContent first = deciding.decided();
            assertThat(first.outcome()).isEqualTo(Outcome.GRANTED);
            assertThat(first.totalOre()).isEqualTo(522_000 + 540_000 - 620_000);
            assertThat(first.somethingLater()).isTrue();
            assertThat(first.calculation().other()).isEmpty();
            assertThat(status(house, month)).isEqualTo(ApplicationStatus.IN_REVIEW);
            assertThat(house.get(ApprovedAmounts.class).of(month))
                    .doesNotContainKey(Months.row(house, month, "medicine"));
            assertThat(rules(deciding.preview(null))).containsExactly(DecisionRule.NOTHING_NEW);
            assertBroken(ReviewRule.ROW_SETTLED, () -> deciding.judge("rent", Verdict.REFUSE, null, "Ångrat"));
            assertBroken(
                    ReviewRule.ROW_SETTLED, () -> deciding.judge(Calculation.COMMON, Verdict.ADJUST, 1L, "Ångrat"));

            DecisionContent second = deciding.judge("medicine", Verdict.OTHER_AMOUNT, 300L, "En vara är inte medicin")
                    .decided(KARIN, Deciding.REASONED);
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.earlierOre()).isEqualTo(first.totalOre());
            assertThat(second.supportOre()).isZero();
            assertThat(second.otherOre()).isEqualTo(30_000);
            assertThat(second.support()).isEqualTo(Part.NOT_CONCERNED);
            assertThat(second.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(second.rows()).extracting(DecisionContent.Row::outcome).containsExactly(RowOutcome.REDUCED);
            assertThat(second.calculation().resultOre()).isEqualTo(442_000 + 30_000);
            assertThat(status(house, month)).isEqualTo(ApplicationStatus.DECIDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void incomeThatCoversTheNeedIsARefusalThatNeedsReasonsAndIsCarriedOverOnce(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Bo"));
            house.today(LocalDate.of(2026, 10, 12));
            String november = new Months(house, caseId)
                    .expense("rent", 5200)
                    .income("salary", 0, 12_225)
                    .filed(YearMonth.of(2026, 11));
            Deciding deciding = new Deciding(house, november).rest();

            DecisionPreview start = deciding.preview(null);
            assertThat(start.reasonsNeeded()).isTrue();
            assertThat(start.suggestions())
                    .singleElement()
                    .satisfies(only ->
                            assertThat(only.line().in(Language.SV)).contains("Inkomsterna räcker till hela behovet"))
                    .satisfies(only -> assertThat(start.text().kept()).containsExactly(only.id()));
            DecisionText bare = new DecisionText(Set.of(), Set.of(), "", "", List.of());
            assertThat(rules(deciding.preview(bare)))
                    .containsExactly(DecisionRule.PROVISIONS_MISSING, DecisionRule.CIRCUMSTANCES_MISSING);
            assertBroken(
                    DecisionRule.PROVISIONS_MISSING,
                    () -> house.get(DecisionMaking.class)
                            .decide(
                                    KARIN,
                                    november,
                                    bare,
                                    deciding.preview(bare).seen()));

            DecisionContent refused = deciding.decided();
            assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(refused.support()).isEqualTo(Part.REFUSED);
            assertThat(refused.totalOre()).isZero();
            assertThat(refused.circumstancesIn(Language.EN).get(0)).contains("covers the whole need");
            assertThat(status(house, november)).isEqualTo(ApplicationStatus.DECIDED);

            house.today(LocalDate.of(2026, 11, 12));
            String december = new Months(house, caseId).expense("rent", 5200).filed(DECEMBER);
            Deciding next = new Deciding(house, december);
            assertThat(next.sheet().row(Calculation.SURPLUS).appliedOre()).isEqualTo(1_222_500 - 1_042_000);
            assertThat(rules(next.preview(null))).contains(DecisionRule.INCOMES_OPEN);
            next.judge(Calculation.SURPLUS, Verdict.COUNT_OTHERWISE, 1000L, "Resten gick till en skuld")
                    .rest();
            assertThat(next.decided().totalOre()).isEqualTo(1_042_000 - 100_000);

            // It was carried over once: what is left of it now is not carried on.
            assertThat(house.get(se.besked.review.EarlierDecisions.class).surplusInto(caseId, YearMonth.of(2027, 1)))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsDecidedOverRowsThatNobodyHasJudged() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(1, fixtures.person("Bo"));
            String month = new Months(house, caseId)
                    .expense("rent", 5400)
                    .income("salary", 0, 100)
                    .filed(DECEMBER);
            Deciding deciding = new Deciding(house, month);

            assertThat(rules(deciding.preview(null))).containsExactly(DecisionRule.INCOMES_OPEN);
            deciding.judge("salary", Verdict.COUNT, null, null);
            assertThat(rules(deciding.preview(null))).containsExactly(DecisionRule.ROWS_OPEN);
            deciding.judge("rent", Verdict.OTHER_AMOUNT, 5000L, "Garaget ingår");
            DecisionPreview preview = deciding.preview(null);
            assertThat(preview.childPerspectiveNeeded()).isTrue();
            assertThat(preview.content().circumstancesIn(Language.SV)).containsExactly("Hyra: Garaget ingår");
            assertThat(rules(preview)).containsExactly(DecisionRule.CHILD_PERSPECTIVE_MISSING);
        }
    }

    @Test
    void aYearWithoutAnApprovedNormBlocksDecidingAndSaysSo() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Bo"));
            house.today(LocalDate.of(2026, 12, 12));
            String month = new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2027, 1));
            Deciding deciding = new Deciding(house, month).rest();

            assertThat(deciding.preview(null).obstacles())
                    .containsExactly(new Obstacle(
                            DecisionRule.NO_NORM_TABLE, DecisionRule.NO_NORM_TABLE.message(Argument.text("2027"))));
            assertBroken(
                    DecisionRule.NO_NORM_TABLE,
                    () -> house.get(DecisionMaking.class).decide(KARIN, month, Deciding.REASONED, "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMissingSignatureIsAnsweredForBeforeDeciding(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String month = new Months(house, caseId)
                    .expense("rent", 5400)
                    .signedBy("amina")
                    .filed(DECEMBER);
            Deciding deciding = new Deciding(house, month).rest();

            assertThat(deciding.preview(null).obstacles())
                    .containsExactly(new Obstacle(
                            DecisionRule.SIGNATURE_MISSING,
                            DecisionRule.SIGNATURE_MISSING.message(Argument.name("Yusuf Hassan"))));
            house.get(Judging.class).confirmMissingSignature(KARIN, month, "yusuf", "Bekräftat på telefon");
            assertThat(deciding.decided().outcome()).isEqualTo(Outcome.GRANTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void beyondTheDelegationItIsHandedToANamedColleagueAndTheFirstOnePresents(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.delegate("per", "4.1", DelegatedAct.GRANT_SUPPORT, null);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 60_000).filed(DECEMBER);
            Deciding deciding = new Deciding(house, month).rest();
            DecisionMaking making = house.get(DecisionMaking.class);

            DecisionPreview preview = deciding.preview(null);
            assertThat(preview.mayDecide()).isFalse();
            assertThat(preview.beyond()).singleElement().satisfies(beyond -> {
                assertThat(beyond.arguments().get(0)).isEqualTo(Argument.money(5_000_000));
                assertThat(Long.parseLong(beyond.arguments().get(1).value())
                                - Long.parseLong(beyond.arguments().get(2).value()))
                        .as("the limit is the month less what is above it")
                        .isEqualTo(5_000_000);
                assertThat(beyond.in(Language.EN)).startsWith("Income support: your delegation covers ");
            });
            assertThat(preview.colleagues())
                    .extracting(DecisionPreview.Colleague::name)
                    .containsExactly("Per Ek");
            assertBroken(DecisionRule.NOT_DELEGATED, () -> making.decide(KARIN, month, preview.text(), preview.seen()));
            assertBroken(
                    DecisionRule.COLLEAGUE_MAY_NOT,
                    () -> making.handTo(KARIN, month, "karin", preview.text(), preview.seen()));

            making.handTo(KARIN, month, "per", preview.text(), preview.seen());
            making.handTo(KARIN, month, "per", preview.text(), preview.seen());

            assertThat(rules(deciding.preview(null))).containsExactly(DecisionRule.HANDED_TO_OTHER);
            assertThat(making.handedToMe(PER))
                    .extracting(DecisionMaking.HandedMonth::preparedBy)
                    .containsExactly("Karin Lund");
            DecisionPreview pers = making.preview(PER, month, null);
            assertThat(pers.handed().toMe()).isTrue();
            String decision = making.decide(PER, month, pers.text(), pers.seen());

            DecisionView answer = house.get(DecisionReading.class).view(PER, decision);
            assertThat(answer.decidedBy().name()).isEqualTo("Per Ek");
            assertThat(answer.presentedBy().name()).isEqualTo("Karin Lund");
            assertThat(answer.delegation()).isEqualTo("4.1");
            assertThat(making.handedToMe(PER)).isEmpty();
            assertThat(timeline(house, month)).containsOnlyOnce("HANDED_TO_DECIDER");
        }
    }

    @Test
    void whatWasHandedOverLiesWithNobodyWhenTheHouseholdWithdraws() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.delegate("per", "4.1", DelegatedAct.GRANT_SUPPORT, null);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5000).filed(DECEMBER);
            DecisionMaking making = house.get(DecisionMaking.class);
            DecisionPreview preview = new Deciding(house, month).rest().preview(null);
            making.handTo(KARIN, month, "per", preview.text(), preview.seen());
            assertThat(making.handedToMe(PER)).hasSize(1);

            house.get(Withdrawal.class).withdraw(new Citizen("amina"), DECEMBER);

            assertThat(making.handedToMe(PER)).isEmpty();
            assertThat(status(house, month)).isEqualTo(ApplicationStatus.WITHDRAWN);
        }
    }

    @Test
    void whatWasHandedOverCanBeTakenBack() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.delegate("per", "4.1", DelegatedAct.GRANT_SUPPORT, null);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5000).filed(DECEMBER);
            Deciding deciding = new Deciding(house, month).rest();
            DecisionMaking making = house.get(DecisionMaking.class);
            DecisionPreview preview = deciding.preview(null);
            making.handTo(KARIN, month, "per", preview.text(), preview.seen());
            assertBroken(
                    DecisionRule.HANDED_TO_OTHER, () -> making.decide(KARIN, month, preview.text(), preview.seen()));

            making.takeBack(KARIN, month);

            assertThat(making.decide(KARIN, month, preview.text(), preview.seen()))
                    .isNotBlank();
        }
    }

    @Test
    void aMonthsAmountCountsAsAWholeForTheDelegation() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId)
                    .expense("rent", 40_000)
                    .expense("electricity", 9_000)
                    .filed(DECEMBER);
            Deciding deciding = new Deciding(house, month)
                    .judge("electricity", Verdict.LATER, null, "Fakturan")
                    .rest();
            assertThat(deciding.decided().totalOre()).isEqualTo(4_522_000);

            deciding.judge("electricity", Verdict.APPROVE, null, null);

            assertThat(deciding.preview(null).content().totalOre()).isEqualTo(900_000);
            assertThat(deciding.preview(null).mayDecide())
                    .as("54 220 kr in the month, 50 000 kr in the rules")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void decidingTwentyTimesAtOnceIsDecidingOnce(String database) throws Exception {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            DecisionPreview preview = new Deciding(house, month).rest().preview(null);
            Set<String> ids = new ConcurrentSkipListSet<>();
            AtOnce.run(
                    20,
                    at -> () -> ids.add(
                            house.get(DecisionMaking.class).decide(KARIN, month, preview.text(), preview.seen())));

            assertThat(ids).hasSize(1);
            assertThat(new Deciding(house, month).preview(null).earlier()).hasSize(1);
        }
    }

    @Test
    void whatChangedSinceThePreviewIsNotDecidedUnseen() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            Deciding deciding = new Deciding(house, month).rest();
            DecisionPreview seen = deciding.preview(null);
            deciding.judge("rent", Verdict.OTHER_AMOUNT, 5500L, "Hyreshöjningen kom senare");

            assertBroken(
                    DecisionRule.CHANGED_SINCE,
                    () -> house.get(DecisionMaking.class).decide(KARIN, month, seen.text(), seen.seen()));
        }
    }

    @Test
    void everyStepIsOnTheTrailAndAColleagueWithoutAccessMeetsNothing() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            new Deciding(house, month).rest().decided();

            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .extracting(entry -> entry.action())
                    .contains(AuditAction.PREVIEW, AuditAction.DECIDE, AuditAction.OPEN_DECISION);
            assertThatThrownBy(() -> house.get(DecisionMaking.class).preview(new Staff("nobody"), month, null))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static List<DecisionRule> rules(DecisionPreview preview) {
        return preview.obstacles().stream().map(Obstacle::rule).toList();
    }

    private static ApplicationStatus status(House house, String month) {
        return house.inTransaction(
                () -> house.get(Applications.class).get(month).status());
    }

    private static List<String> timeline(House house, String month) {
        return house.inTransaction(() -> house.get(Applications.class).timeline(month).stream()
                .map(TimelineEvent::kind)
                .toList());
    }

    static void assertBroken(Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
