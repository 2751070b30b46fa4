package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.Submission;
import se.besked.application.TimelineEvent;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.i18n.Argument;
import se.besked.i18n.Written;
import se.besked.norm.Calculation;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.shared.Rule;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

class JudgingTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theFirstWordTakesTheMonthUpAndTheLatestWordCounts(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String month = new Months(house, fixtures.household(0, fixtures.person("Amina")))
                    .expense("rent", 5400)
                    .filed(DECEMBER);
            String rent = Months.row(house, month, "rent");
            Judging judging = house.get(Judging.class);

            judging.judge(KARIN, month, rent, Verdict.APPROVE, null, null, 0);
            Judged said = judging.judge(KARIN, month, rent, Verdict.OTHER_AMOUNT, 520_000L, " El ingår i hyran. ", 1);

            assertThat(said.reason()).isEqualTo("El ingår i hyran.");
            ReviewSheet sheet = house.get(ReviewSheets.class).sheet(KARIN, month);
            assertThat(sheet.header().status()).isEqualTo(ApplicationStatus.IN_REVIEW);
            assertThat(sheet.row(rent).judgedOre()).isEqualTo(520_000);
            assertThat(sheet.row(rent).judgedBy()).isEqualTo("Karin Lund");
            assertThat(sheet.row(rent).version()).isEqualTo(2);
            assertThat(house.inTransaction(() -> house.get(Applications.class).timeline(month)))
                    .extracting(TimelineEvent::kind)
                    .containsOnlyOnce("TAKEN_UP");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void undoingIsARowTooAndGoesBackStepByStep(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String month = new Months(house, fixtures.household(0, fixtures.person("Amina")))
                    .expense("rent", 5400)
                    .filed(DECEMBER);
            String rent = Months.row(house, month, "rent");
            Judging judging = house.get(Judging.class);
            judging.judge(KARIN, month, rent, Verdict.APPROVE, null, null, 0);
            judging.judge(KARIN, month, rent, Verdict.REFUSE, null, "Dubbelt sökt", 1);
            judging.judge(KARIN, month, rent, Verdict.LATER, null, "Hyresavin", 2);

            assertThat(judging.undo(KARIN, month, rent, 3).verdict()).isEqualTo(Verdict.REFUSE);
            assertThat(judging.undo(KARIN, month, rent, 4).verdict()).isEqualTo(Verdict.APPROVE);
            assertThat(judging.undo(KARIN, month, rent, 5).said()).isFalse();
            assertThat(house.get(ReviewSheets.class)
                            .sheet(KARIN, month)
                            .row(rent)
                            .open())
                    .isTrue();
            assertBroken(ReviewRule.NOTHING_TO_UNDO, () -> judging.undo(KARIN, month, rent, 6));
            assertThat(judging.judge(KARIN, month, rent, Verdict.APPROVE, null, null, 6)
                            .version())
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aColleagueWhoWasQuickerIsNotOverwrittenUnknowingly(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String month = new Months(house, fixtures.household(0, fixtures.person("Amina")))
                    .expense("rent", 5400)
                    .filed(DECEMBER);
            String rent = Months.row(house, month, "rent");
            Judging judging = house.get(Judging.class);
            judging.judge(PER, month, rent, Verdict.REFUSE, null, "Redan betald", 0);

            assertThatThrownBy(() -> judging.judge(KARIN, month, rent, Verdict.APPROVE, null, null, 0))
                    .isInstanceOfSatisfying(BrokenRule.class, rule -> {
                        assertThat(rule.rule()).isEqualTo(ReviewRule.JUDGED_BY_OTHER);
                        assertThat(rule.message().arguments()).containsExactly(Argument.name("Per Ek"));
                    });
            assertThat(house.get(ReviewSheets.class)
                            .sheet(KARIN, month)
                            .row(rent)
                            .judged()
                            .verdict())
                    .isEqualTo(Verdict.REFUSE);
            // The same word once more, a double click for instance, is no conflict and no new row.
            assertThat(judging.judge(KARIN, month, rent, Verdict.REFUSE, null, "Redan betald", 0)
                            .version())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatIsNotJudgedIsNotCalculatedAndWhatIsAdjustedIs(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String month = rentAndSalary(house, fixtures);
            Judging judging = house.get(Judging.class);
            ReviewSheets sheets = house.get(ReviewSheets.class);

            assertThat(sheets.sheet(KARIN, month).running().judged().resultOre())
                    .isEqualTo(522_000);
            assertThat(sheets.sheet(KARIN, month).running().forecast().resultOre())
                    .isEqualTo(522_000 + 540_000 - 620_000);
            assertThat(sheets.sheet(KARIN, month).running().unjudged()).isEqualTo(2);

            judging.judge(KARIN, month, Months.row(house, month, "rent"), Verdict.APPROVE, null, null, 0);
            judging.judge(
                    KARIN,
                    month,
                    Months.row(house, month, "salary"),
                    Verdict.COUNT_OTHERWISE,
                    600_000L,
                    "Förskott drogs",
                    0);
            judging.judge(KARIN, month, Calculation.COMMON, Verdict.ADJUST, 150_000L, "Dyrare förbrukning", 0);

            Calculation running = sheets.sheet(KARIN, month).running().judged();
            assertThat(running.resultOre()).isEqualTo(394_000 + 150_000 + 540_000 - 600_000);
            assertThat(running.row(Calculation.COMMON).reason()).isEqualTo(Written.byOffice("Dyrare förbrukning"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void allThatIsUnchangedIsConfirmedInOneAct(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person amina = fixtures.person("Amina");
            String caseId = fixtures.household(0, amina);
            Citizen citizen = new Citizen(amina.id());
            new Typing(house, citizen, DECEMBER)
                    .firstMonth(new Months(house, caseId).members().get(0));
            Submission submission = house.get(Submission.class);
            submission.sign(citizen, DECEMBER, submission.contentToSign(citizen, DECEMBER));
            house.today(LocalDate.of(2026, 12, 12));
            Typing january = new Typing(house, citizen, JANUARY);
            january.on("contact", "q.contactChanged=no");
            january.on("household", "q.householdChanged=no", "q.newChild=no");
            january.on(
                    "changes",
                    "q.anythingChanged=yes",
                    "q.workChanged=yes",
                    "q.workWhat=Började måndag",
                    "q.healthChanged=no",
                    "q.familyChanged=no",
                    "q.movedChanged=no",
                    "q.benefitsChanged=no",
                    "q.assetsChanged=no",
                    "q.accountChanged=no",
                    "q.abroadChanged=no");
            january.on("rent", "q.homeChanged=no", january.row("rent", "rent") + ".carry=same");
            january.on("expenses", "q.anyExpenses=no");
            january.on("care", "q.anyCare=no");
            january.on("income", january.row("income", "salary") + ".carry=gone", "q.pending=no");
            january.on("payment", "q.paymentChanged=no");
            submission.sign(citizen, JANUARY, submission.contentToSign(citizen, JANUARY));
            String month = house.inTransaction(() -> house.get(Applications.class)
                    .standing(caseId, JANUARY)
                    .orElseThrow()
                    .id());
            Staff karin = KARIN;

            ReviewSheet before = house.get(ReviewSheets.class).sheet(karin, month);
            assertThat(before.running().confirmable()).isEqualTo(1);
            assertThat(before.header().told())
                    .extracting(ReviewSheet.Told::text)
                    .containsExactly("Började måndag");
            assertThat(before.sections().get(0).rows())
                    .extracting(ReviewSheet.Row::mark)
                    .containsExactly(ReviewSheet.Mark.GONE);
            assertThat(before.running().normMissing())
                    .as("there is no norm for 2027")
                    .isTrue();

            assertThat(house.get(Judging.class).confirmUnchanged(karin, month)).isEqualTo(1);
            assertThat(house.get(Judging.class).confirmUnchanged(karin, month)).isZero();

            ReviewSheet after = house.get(ReviewSheets.class).sheet(karin, month);
            assertThat(after.running().unjudged()).isZero();
            assertThat(after.sections().get(1).rows().get(0).judged().batch()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void everyLookAndWordIsOnTheTrailAndStrangersMeetNothing(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            house.get(ReviewSheets.class).sheet(PER, month);
            house.get(Judging.class)
                    .judge(PER, month, Months.row(house, month, "rent"), Verdict.APPROVE, null, null, 0);

            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .filteredOn(entry -> entry.officerId().equals("per"))
                    .extracting(entry -> entry.action())
                    .containsExactlyInAnyOrder(AuditAction.OPEN_APPLICATION, AuditAction.JUDGE);
            assertThatThrownBy(() -> house.get(ReviewSheets.class).sheet(new Staff("nobody"), month))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            house.get(Judging.class).judge(KARIN, month, "norm.child.none", Verdict.ADJUST, 1L, "x", 0))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMissingSignatureIsShownAndAnsweredFor(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String month = new Months(house, caseId)
                    .expense("rent", 5400)
                    .signedBy("amina")
                    .filed(DECEMBER);
            Judging judging = house.get(Judging.class);

            assertBroken(
                    ReviewRule.SIGNATURE_NOT_MISSING,
                    () -> judging.confirmMissingSignature(KARIN, month, "amina", "x"));
            assertBroken(ReviewRule.REASON_MISSING, () -> judging.confirmMissingSignature(KARIN, month, "yusuf", ""));
            judging.confirmMissingSignature(KARIN, month, "yusuf", "Ligger på sjukhus, bekräftat på telefon");

            ReviewSheet.MissingSignature missing = house.get(ReviewSheets.class)
                    .sheet(PER, month)
                    .header()
                    .missingSignatures()
                    .get(0);
            assertThat(missing.name()).isEqualTo("Yusuf Hassan");
            assertThat(missing.acceptedBy()).isEqualTo("Karin Lund");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void monthsFromElsewhereCountForTheWorkIncentiveUntilTakenBack(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String month = rentAndSalary(house, fixtures);
            AddedMonths added = house.get(AddedMonths.class);
            ReviewSheets sheets = house.get(ReviewSheets.class);
            String member = sheets.sheet(KARIN, month).chains().get(0).memberId();
            assertBroken(
                    ReviewRule.MONTH_NOT_BEFORE, () -> added.add(KARIN, month, member, DECEMBER, "Stöd i Norrköping"));
            for (int of = 6; of <= 11; of++) {
                added.add(KARIN, month, member, YearMonth.of(2026, of), "Stöd i Norrköping");
            }

            ReviewSheet sheet = sheets.sheet(KARIN, month);
            assertThat(sheet.chains().get(0).standing().active()).isTrue();
            assertThat(sheet.row(Months.row(house, month, "salary")).proposal().amountOre())
                    .isEqualTo(465_000);

            added.withdraw(KARIN, month, member, YearMonth.of(2026, 8));
            assertThat(sheets.sheet(KARIN, month).chains().get(0).standing().active())
                    .isFalse();
        }
    }

    private static String rentAndSalary(House house, Fixtures fixtures) {
        return new Months(house, fixtures.household(0, fixtures.person("Amina")))
                .expense("rent", 5400)
                .income("salary", 0, 6200)
                .filed(DECEMBER);
    }

    static void assertBroken(Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
