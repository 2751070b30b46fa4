package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.application.ApplicationTimeline;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.home.MyMonths;
import se.besked.home.MyPage;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Missing;
import se.besked.home.MyPage.State;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.i18n.Language;
import se.besked.norm.JobStimulus.MonthRow;
import se.besked.norm.JobStimulus.Standing;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.print.PrintedPdf;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.review.Months;
import se.besked.review.Verdict;
import se.besked.shared.NotFoundException;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.testing.Typing;

class DecisionReadingTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen YUSUF = new Citizen("yusuf");

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void eachAdultReadsOnTheirOwnDayAndHasTheirOwnLastDay(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            String month = new Months(house, caseId).expense("rent", 5401).filed(DECEMBER);
            new Deciding(house, month).rest().decided();
            DecisionReading answers = house.get(DecisionReading.class);
            MyMonths months = house.get(MyMonths.class);

            Card card = months.page(AMINA).cards().get(0);
            assertThat(card.state()).isEqualTo(State.ANSWERED);
            assertThat(card.answers())
                    .extracting(DecisionRef::decidedBy, DecisionRef::opened)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("Karin Lund", false));
            String decision = card.answers().get(0).decisionId();
            assertThat(answers.view(KARIN, decision).parties())
                    .extracting(DecisionView.Party::readOn)
                    .containsOnlyNulls();

            DecisionView mine = answers.open(AMINA, decision);
            assertThat(mine.me().lastDayToAppeal()).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(mine.me().shareOre()).isEqualTo(695_600);
            assertThat(mine.payOn()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(mine.content().totalOre()).isEqualTo(1_391_100);
            assertThat(mine.parties().get(1).shareOre()).isEqualTo(695_500);

            house.today(LocalDate.of(2026, 12, 3));
            assertThat(answers.open(AMINA, decision).me().lastDayToAppeal())
                    .as("the first time counts")
                    .isEqualTo("2026-12-03");
            assertThat(answers.open(YUSUF, decision).me().lastDayToAppeal())
                    .as("a holiday moves it on")
                    .isEqualTo("2026-12-28");
            assertThat(answers.open(YUSUF, decision).parties().get(0).readOn())
                    .as("not his to see")
                    .isNull();
            assertThat(months.page(AMINA).cards().stream()
                            .filter(Card::answered)
                            .findFirst()
                            .orElseThrow()
                            .answers()
                            .get(0)
                            .opened())
                    .isTrue();
            assertThat(months.month(AMINA, DECEMBER).happenings())
                    .extracting(TimelineEntry::kind)
                    .containsExactly(
                            ApplicationTimeline.SIGNED_ON_PAPER,
                            ApplicationTimeline.SIGNED_ON_PAPER,
                            ApplicationTimeline.ARRIVED_ON_PAPER,
                            ApplicationTimeline.TAKEN_UP,
                            ApplicationTimeline.DECIDED,
                            DecisionTimeline.ANSWER_OPENED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theLetterIsReadingTooAndPaperCountsWhenItCameFirst(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            Person amina = fixtures.person("Amina");
            house.inTransaction(() -> {
                house.get(People.class).get(amina.id()).paidTo("8327", "9031 234 471");
                return null;
            });
            String caseId = fixtures.household(0, amina, fixtures.person("Yusuf"));
            fixtures.reads("yusuf", Language.AR);
            String month = new Months(house, caseId).expense("rent", 5401).filed(DECEMBER);
            new Deciding(house, month)
                    .judge("rent", Verdict.OTHER_AMOUNT, 5000L, "Parkeringen ingår")
                    .rest()
                    .decided(KARIN, Deciding.REASONED);
            DecisionReading answers = house.get(DecisionReading.class);
            String decision = new Deciding(house, month).firstDecision();
            house.today(LocalDate.of(2026, 11, 20));

            PrintedPdf letter = new PrintedPdf(answers.letter(AMINA, decision, "amina", Language.SV));

            assertThat(letter.text())
                    .contains("13 510 kr", "Parkeringen ingår", "Skälen står på raderna.", "•••• 4471", "Karin Lund");
            assertThat(letter.failures()).isEmpty();
            assertThat(answers.view(KARIN, decision).parties().get(0).readOn()).isEqualTo("2026-11-20");
            assertThatThrownBy(() -> answers.letter(AMINA, decision, "yusuf", Language.SV))
                    .isInstanceOf(NotFoundException.class);
            assertThat(answers.open(AMINA, decision).me().letters()).containsExactly(Language.SV);
            assertThatThrownBy(() -> answers.letter(AMINA, decision, "amina", Language.AR))
                    .as("a copy that was not made")
                    .isInstanceOf(NotFoundException.class);

            answers.letter(KARIN, decision, "yusuf", Language.AR);
            assertThat(answers.view(KARIN, decision).parties().get(1).readOn())
                    .as("an officer's look is not his")
                    .isNull();
            DecisionMakingTest.assertBroken(
                    DecisionRule.DELIVERY_DAY_WRONG,
                    () -> answers.delivered(KARIN, decision, "yusuf", LocalDate.of(2026, 11, 21)));
            answers.delivered(KARIN, decision, "amina", LocalDate.of(2026, 11, 16));
            DecisionView.Party party = answers.view(KARIN, decision).parties().get(0);
            assertThat(party.readOn()).isEqualTo("2026-11-16");
            assertThat(party.lastDayToAppeal()).isEqualTo("2026-12-07");
            assertThat(house.get(MyMonths.class).month(AMINA, DECEMBER).happenings())
                    .filteredOn(entry -> entry.kind() == DecisionTimeline.ANSWER_DELIVERED)
                    .extracting(TimelineEntry::day, TimelineEntry::who)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 11, 16), "Karin Lund"));
            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .extracting(entry -> entry.action())
                    .contains(AuditAction.OPEN_LETTER);
        }
    }

    @Test
    void somebodyElsesDecisionIsNotThere() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            fixtures.household(0, fixtures.person("Olof"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            new Deciding(house, month).rest().decided();
            DecisionReading answers = house.get(DecisionReading.class);
            String decision = new Deciding(house, month).firstDecision();

            assertThatThrownBy(() -> answers.open(new Citizen("olof"), decision))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> answers.letter(new Citizen("olof"), decision, "olof", Language.SV))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> answers.open(AMINA, "no-such-decision")).isInstanceOf(NotFoundException.class);
            assertThat(answers.view(KARIN, decision).parties().get(0).openedAt())
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theCardsTellWhereEveryMonthStands(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"), fixtures.person("Yusuf"));
            MyMonths months = house.get(MyMonths.class);

            assertThat(states(months)).containsExactly("2026-12 OPEN", "2026-11 OPEN", "2027-01 OPENS_ON");
            assertThat(months.page(AMINA).cards().get(2).opensOn()).isEqualTo("2026-12-10");
            assertThat(months.page(AMINA).officer().phone()).isEqualTo("0123-45 67 89");

            Typing typing = new Typing(house, AMINA, DECEMBER);
            assertThat(states(months)).startsWith("2026-12 DRAFT");
            typing.firstMonth(new Months(house, caseId).members().toArray(String[]::new));
            var submission = house.get(se.besked.application.Submission.class);
            submission.sign(AMINA, DECEMBER, submission.contentToSign(AMINA, DECEMBER));
            assertThat(states(months)).startsWith("2026-12 SENT");
            assertThat(months.page(AMINA).cards().get(0).missing()).isEqualTo(Missing.PARTNERS);
            assertThat(months.page(YUSUF).cards().get(0).missing()).isEqualTo(Missing.MINE);
            submission.sign(YUSUF, DECEMBER, submission.contentToSign(YUSUF, DECEMBER));
            assertThat(months.page(YUSUF).cards().get(0).missing()).isEqualTo(Missing.NOBODY);

            String month = months.page(AMINA).cards().get(0).applicationId();
            Deciding deciding = new Deciding(house, month).judge("rent", Verdict.LATER, null, "Hyresavin för december");
            assertThat(states(months)).startsWith("2026-12 IN_REVIEW");
            assertThat(months.page(AMINA).cards().get(0).waiting())
                    .as("not told before it is decided")
                    .isEmpty();
            deciding.rest().decided();
            Card partly = months.page(AMINA).cards().get(0);
            assertThat(partly.state()).isEqualTo(State.PARTLY_ANSWERED);
            assertThat(partly.waiting()).extracting(MyPage.Waiting::what).containsExactly("Hyresavin för december");
            house.clock().advance(Duration.ofMinutes(1));
            house.get(PaperAbsences.class)
                    .say(
                            AMINA,
                            month,
                            PaperTarget.item(Months.row(house, month, "rent")),
                            PaperAbsence.Kind.AT_DESK,
                            "");
            assertThat(months.page(AMINA).cards().get(0).waiting())
                    .as("what was asked for has been answered")
                    .isEmpty();
            deciding.judge("rent", Verdict.APPROVE, null, null).decided();
            assertThat(states(months)).startsWith("2026-12 ANSWERED");
            assertThat(months.page(AMINA).cards().get(0).answers()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatWasAskedForIsNoLongerWaitedForWhenThePaperHasBeenSent(String database) throws IOException {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            String month = new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            PaperTarget rent = PaperTarget.item(Months.row(house, month, "rent"));
            send(house, month, rent, 30);
            house.clock().advance(Duration.ofMinutes(1));
            new Deciding(house, month)
                    .judge("rent", Verdict.LATER, null, "Hyresavin för december")
                    .rest()
                    .decided();
            MyMonths months = house.get(MyMonths.class);
            assertThat(months.page(AMINA).cards().get(0).waiting())
                    .as("what came before it was asked for is no answer")
                    .hasSize(1);

            house.clock().advance(Duration.ofMinutes(1));
            send(house, month, PaperTarget.month(), 31);
            assertThat(months.page(AMINA).cards().get(0).waiting())
                    .as("a paper about something else")
                    .hasSize(1);
            send(house, month, rent, 32);
            assertThat(months.page(AMINA).cards().get(0).waiting()).isEmpty();
        }
    }

    @Test
    void withoutACaseOrOnPaperThePageSaysSoAndNothingElse() {
        try (House house = House.onDerby()) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.person("Nils");
            Person eva = fixtures.person("Eva");
            house.inTransaction(() -> {
                house.get(People.class).get(eva.id()).protectIdentity();
                return null;
            });
            String caseId = fixtures.household(
                    0, house.inTransaction(() -> house.get(People.class).get("eva")));
            new Months(house, caseId).expense("rent", 5400).filed(DECEMBER);
            MyMonths months = house.get(MyMonths.class);

            assertThat(months.page(new Citizen("nils")).hasCase()).isFalse();
            assertThat(months.page(new Citizen("nils")).unitPhone()).isNotBlank();
            MyPage evas = months.page(new Citizen("eva"));
            assertThat(evas.onPaper()).isTrue();
            assertThat(evas.cards()).isEmpty();
            assertThatThrownBy(() -> months.month(new Citizen("eva"), DECEMBER)).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void sixGrantedMonthsGiveTheWorkIncentiveAndARefusedOneBreaksTheChain(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String unbroken = fixtures.household(0, fixtures.person("Amina"));
            String broken = fixtures.household(0, fixtures.person("Bo"));
            for (int month = 6; month <= 11; month++) {
                house.today(LocalDate.of(2026, month - 1, 12));
                YearMonth applied = YearMonth.of(2026, month);
                month(house, unbroken, applied, 1000);
                month(house, broken, applied, month == 9 ? 10_220 : 1000);
            }
            house.today(LocalDate.of(2026, 11, 12));
            Deciding amina = new Deciding(
                    house, new Months(house, unbroken).income("salary", 0, 5000).filed(DECEMBER));
            Deciding bo = new Deciding(
                    house, new Months(house, broken).income("salary", 0, 5000).filed(DECEMBER));

            Standing aminas = amina.sheet().chains().get(0).standing();
            assertThat(aminas.active()).isTrue();
            assertThat(aminas.months()).extracting(MonthRow::chain).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(amina.rest().decided().calculation().incomes().get(0).amountOre())
                    .isEqualTo(375_000);
            assertThat(bo.sheet().chains().get(0).standing().months())
                    .extracting(MonthRow::chain)
                    .containsExactly(1, 2, 3, 0, 1, 2);
            assertThat(bo.judge("salary", Verdict.COUNT, null, null)
                            .rest()
                            .decided()
                            .calculation()
                            .row(Months.row(house, bo.id(), "salary"))
                            .amountOre())
                    .isEqualTo(500_000);
        }
    }

    private static void month(House house, String caseId, YearMonth month, long salary) {
        new Deciding(
                        house,
                        new Months(house, caseId)
                                .expense("rent", 5000)
                                .income("salary", 0, salary)
                                .filed(month))
                .rest()
                .decided();
    }

    private static void send(House house, String month, PaperTarget target, int width) throws IOException {
        byte[] picture = SamplePictures.png(width, 40);
        try (SpooledFile file =
                house.get(Spool.class).take("hyresavi.png", new ByteArrayInputStream(picture), new RequestDrain(0))) {
            house.get(ReceiptIntake.class).take(AMINA, new Place(month, target), file);
        }
    }

    private static List<String> states(MyMonths months) {
        return months.page(AMINA).cards().stream()
                .map(card -> card.month() + " " + card.state())
                .toList();
    }
}
