package se.besked.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.application.PaperApplication;
import se.besked.application.PaperRegistration;
import se.besked.application.RegistrationRule;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.forms.definition.Side;
import se.besked.shared.BrokenRule;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

class WorklistTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatIsDueFirstComesFirstAndEachCaseShownIsOnTheTrail(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String late = fixtures.household(0, fixtures.person("Sen"));
            String early = fixtures.household(2, fixtures.person("Amina"), fixtures.person("Yusuf"));
            register(house, late, LocalDate.of(2026, 11, 12));
            register(house, early, LocalDate.of(2026, 11, 10));

            WorkPage mine = house.get(Worklist.class)
                    .list(Fixtures.KARIN, WorkQuery.of(Worklist.Scope.MINE), WorkPlace.FIRST, 25);

            assertThat(house.get(Worklist.class).counts(Fixtures.KARIN).get(Worklist.Scope.MINE))
                    .isEqualTo(2);
            assertThat(mine.rows()).extracting(WorkRow::caseId).containsExactly(early, late);
            assertThat(mine.rows().get(0).partner()).isEqualTo("Yusuf Hassan");
            assertThat(mine.rows().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 11, 17));
            assertThat(house.get(AuditTrail.class).ofCase(late))
                    .extracting(entry -> entry.action())
                    .contains(AuditAction.LIST);
            assertThat(house.get(Worklist.class)
                            .list(Fixtures.PER, WorkQuery.of(Worklist.Scope.MINE), WorkPlace.FIRST, 25)
                            .rows())
                    .isEmpty();
            assertThat(house.get(Worklist.class)
                            .list(Fixtures.PER, WorkQuery.of(Worklist.Scope.ALL), WorkPlace.LAST, 1)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(late);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theNextMonthIsTheOneBelowInOnesOwnListAndAfterTheLastTheTopmost(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String late = fixtures.household(0, fixtures.person("Sen"));
            String early = fixtures.household(2, fixtures.person("Amina"), fixtures.person("Yusuf"));
            Worklist worklist = house.get(Worklist.class);
            register(house, late, LocalDate.of(2026, 11, 12));
            String only = first(worklist);
            assertThat(worklist.next(Fixtures.KARIN, only)).isEmpty();

            register(house, early, LocalDate.of(2026, 11, 10));
            String urgent = first(worklist);
            assertThat(worklist.next(Fixtures.KARIN, urgent)).contains(only);
            assertThat(worklist.next(Fixtures.KARIN, only)).contains(urgent);
            assertThat(worklist.next(Fixtures.KARIN, "decided")).contains(urgent);
            assertThat(worklist.next(Fixtures.PER, urgent)).isEmpty();
        }
    }

    private static String first(Worklist worklist) {
        return worklist.list(Fixtures.KARIN, WorkQuery.of(Worklist.Scope.MINE), WorkPlace.FIRST, 1)
                .rows()
                .get(0)
                .applicationId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theListIsPutInOrderAndNarrowedByTheDatabase(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String first = fixtures.household(0, fixtures.person("Sen"));
            String second = fixtures.household(2, fixtures.person("Amina"), fixtures.person("Yusuf"));
            register(house, first, LocalDate.of(2026, 11, 10));
            register(house, second, LocalDate.of(2026, 11, 12));
            Worklist worklist = house.get(Worklist.class);

            for (WorkOrder order : WorkOrder.values()) {
                assertThat(worklist.list(Fixtures.KARIN, in(order, false), WorkPlace.FIRST, 25)
                                .rows())
                        .as(order.name())
                        .hasSize(2);
            }
            assertThat(worklist.list(Fixtures.KARIN, in(WorkOrder.APPLICANT, false), WorkPlace.FIRST, 25)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(second, first);
            assertThat(worklist.list(Fixtures.KARIN, in(WorkOrder.DUE, true), WorkPlace.FIRST, 25)
                            .rows())
                    .extracting(WorkRow::caseId)
                    .containsExactly(second, first);
            assertThat(worklist.list(Fixtures.KARIN, on(Channel.PAPER), WorkPlace.FIRST, 25)
                            .rows())
                    .hasSize(2);
            assertThat(worklist.list(Fixtures.KARIN, on(Channel.ONLINE), WorkPlace.FIRST, 25)
                            .rows())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aListTakenAwayIsAnActOfItsOwnOnTheTrailOfEachCase(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            register(house, caseId, LocalDate.of(2026, 11, 10));

            assertThat(house.get(Worklist.class).export(Fixtures.KARIN, WorkQuery.of(Worklist.Scope.ALL)))
                    .extracting(WorkRow::caseId)
                    .containsExactly(caseId);
            assertThat(house.get(Worklist.class).exportFound(Fixtures.KARIN, "amina"))
                    .hasSize(1);
            assertThat(house.get(CaseViews.class).exportMonths(Fixtures.KARIN, caseId))
                    .hasSize(1);
            assertThat(house.get(AuditTrail.class).ofCase(caseId))
                    .filteredOn(entry -> entry.action() == AuditAction.EXPORT)
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aNameWithASignThatNobodySeesIsFoundWithoutIt(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Sjö\u200dberg"));
            register(house, caseId, LocalDate.of(2026, 11, 10));

            for (String typed : List.of("Sjöberg", "sjob", "Sjö\u200cberg", "Sjö\u200dberg")) {
                assertThat(house.get(Worklist.class).exportFound(Fixtures.KARIN, typed))
                        .as(typed)
                        .extracting(FoundCase::caseId)
                        .containsExactly(caseId);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theListIsReadPageByPageFromEitherEndInEveryOrder(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            for (int at = 0; at < 7; at++) {
                String caseId = fixtures.household(
                        0, fixtures.person(List.of("Sen", "Amina", "Åsa").get(at % 3) + at));
                register(house, caseId, LocalDate.of(2026, 11, 9 + at % 2));
            }
            Worklist worklist = house.get(Worklist.class);
            for (WorkOrder order : WorkOrder.values()) {
                List<String> up = ids(worklist.list(Fixtures.KARIN, in(order, false), WorkPlace.FIRST, 25));
                List<String> down = ids(worklist.list(Fixtures.KARIN, in(order, true), WorkPlace.FIRST, 25));
                assertThat(up).hasSize(7);
                assertThat(down).as(order.name()).containsExactlyElementsOf(reversed(up));
                for (boolean descending : new boolean[] {false, true}) {
                    assertThat(paged(worklist, in(order, descending), WorkPlace.FIRST))
                            .as(order + " from the first page on")
                            .containsExactlyElementsOf(descending ? down : up);
                    assertThat(paged(worklist, in(order, descending), WorkPlace.LAST))
                            .as(order + " from the last page on")
                            .containsExactlyInAnyOrderElementsOf(up);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void thePagesSayWhatLiesAboveAndBelowThem(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            for (int at = 0; at < 5; at++) {
                register(house, fixtures.household(0, fixtures.person("Sen" + at)), LocalDate.of(2026, 11, 9));
            }
            Worklist worklist = house.get(Worklist.class);
            WorkQuery all = WorkQuery.of(Worklist.Scope.ALL);
            List<String> ids = ids(worklist.list(Fixtures.KARIN, all, WorkPlace.FIRST, 25));

            WorkPage second = worklist.list(Fixtures.KARIN, all, WorkPlace.after(ids.get(1)), 2);
            assertThat(ids(second)).containsExactly(ids.get(2), ids.get(3));
            assertThat(second.above()).isTrue();
            assertThat(second.below()).isTrue();
            WorkPage last = worklist.list(Fixtures.KARIN, all, WorkPlace.LAST, 2);
            assertThat(ids(last)).containsExactly(ids.get(3), ids.get(4));
            assertThat(last.below()).isFalse();
            WorkPage first = worklist.list(Fixtures.KARIN, all, WorkPlace.before(ids.get(1)), 2);
            assertThat(ids(first)).containsExactly(ids.get(0), ids.get(1));
            assertThat(first.above()).isFalse();
            assertThat(ids(worklist.list(Fixtures.KARIN, all, WorkPlace.after(ids.get(4)), 2)))
                    .isEqualTo(ids(last));
            assertThat(ids(worklist.list(Fixtures.KARIN, all, WorkPlace.after("nothing"), 2)))
                    .isEqualTo(ids(first));
        }
    }

    /** Every row as it is met, going on from page to page. */
    private static List<String> paged(Worklist worklist, WorkQuery query, WorkPlace from) {
        List<String> met = new ArrayList<>();
        WorkPage page = worklist.list(Fixtures.KARIN, query, from, 2);
        while (true) {
            List<String> rows = ids(page);
            rows.stream().filter(id -> !met.contains(id)).forEach(met::add);
            boolean more = from.backwards() ? page.above() : page.below();
            if (!more) {
                return met;
            }
            WorkPlace next = from.backwards() ? WorkPlace.before(rows.get(0)) : WorkPlace.after(rows.get(1));
            page = worklist.list(Fixtures.KARIN, query, next, 2);
        }
    }

    private static List<String> ids(WorkPage page) {
        return page.rows().stream().map(WorkRow::applicationId).toList();
    }

    private static List<String> reversed(List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }

    private static WorkQuery in(WorkOrder order, boolean descending) {
        return new WorkQuery(Worklist.Scope.ALL, null, null, order, descending);
    }

    private static WorkQuery on(Channel channel) {
        return new WorkQuery(Worklist.Scope.ALL, ApplicationStatus.SUBMITTED, channel, WorkOrder.DUE, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aCaseIsFoundByNameOrNumberButNotByAWildcard(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            Worklist worklist = house.get(Worklist.class);

            assertThat(worklist.search(Fixtures.PER, "amina"))
                    .extracting(FoundCase::caseId)
                    .containsExactly(caseId);
            assertThat(worklist.search(Fixtures.PER, "e2026-000001"))
                    .extracting(FoundCase::caseId)
                    .containsExactly(caseId);
            assertThat(worklist.search(Fixtures.PER, "\u2066E2026\u2060-\u2060000001\u2069"))
                    .hasSize(1);
            assertThat(worklist.search(Fixtures.PER, "%%")).isEmpty();
            assertThat(worklist.search(Fixtures.PER, "E2026\u2011000001")).hasSize(1);
            assertThat(worklist.search(Fixtures.PER, " Hassan \u00a0 ami")).hasSize(1);
            assertThat(worklist.search(Fixtures.PER, "hassan karim")).isEmpty();
            assertThat(worklist.search(Fixtures.PER, "mina")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aNameIsFoundHoweverItsLettersAreComposed(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            fixtures.household(0, fixtures.person("\u00c5sa"));

            assertThat(house.get(Worklist.class).search(Fixtures.PER, "A\u030asa"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMonthIsRegisteredOnPaperOnlyOnce(String database) {
        try (House house = House.on(database)) {
            Fixtures fixtures = new Fixtures(house);
            String caseId = fixtures.household(0, fixtures.person("Amina"));
            register(house, caseId, LocalDate.of(2026, 11, 10));

            assertThatThrownBy(() -> register(house, caseId, LocalDate.of(2026, 11, 11)))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, rule -> assertThat(rule.rule()).isEqualTo(RegistrationRule.MONTH_EXISTS));
            assertThatThrownBy(() -> house.get(CaseHandling.class).claim(Fixtures.PER, caseId))
                    .isInstanceOf(BrokenRule.class);
        }
    }

    private static void register(House house, String caseId, LocalDate arrivedOn) {
        house.get(PaperRegistration.class)
                .register(
                        Fixtures.KARIN,
                        caseId,
                        new PaperApplication(
                                DECEMBER,
                                arrivedOn,
                                null,
                                List.of(),
                                0,
                                List.of(),
                                List.of(new PaperApplication.Row(Side.EXPENSE, "rent", null, 520_000, null, null))));
    }
}
