package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.testing.Fixtures.KARIN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.person.Person;
import se.besked.review.Months;
import se.besked.shared.Ids;
import se.besked.testing.Fixtures;
import se.besked.testing.House;
import se.besked.worklist.CaseOpening;

/** The households whose norm is known from the ordinance, all the way from the application to what is decided. */
class GoldenMonthsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static House house;
    private static Fixtures fixtures;
    private static int people;

    @BeforeAll
    static void open() {
        house = House.onDerby();
        fixtures = new Fixtures(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Adults, the children's years of age, what the month says, and the norm of 2026 in öre. */
    static Stream<Arguments> households() {
        return Stream.of(
                household("single", 1, List.of(), month -> month, 394_000 + 128_000),
                household("couple", 2, List.of(), month -> month, 710_000 + 141_000),
                household("couple, 9 and 5", 2, List.of(9, 5), month -> month, 1_601_000),
                household(
                        "single, 2 with lunch at childcare",
                        1,
                        List.of(2),
                        month -> month.child(0, null, true),
                        394_000 + 280_000 + 141_000),
                household("sharing a home of five", 1, List.of(), month -> month.sharing(4), 394_000 + 233_000 / 5),
                household(
                        "parent and child in a home of three",
                        1,
                        List.of(9),
                        month -> month.sharing(1),
                        394_000 + 382_000 + 119_333),
                household(
                        "a child ten days of the month",
                        1,
                        List.of(9),
                        month -> month.child(0, 10, false),
                        394_000 + 125_589 + 128_000),
                household(
                        "couple and six children",
                        2,
                        List.of(0, 3, 5, 8, 12, 16),
                        month -> month.child(2, null, true),
                        710_000 + 274_000 + 272_000 + 272_000 + 382_000 + 439_000 + 496_000 + 283_000 + 19_000),
                household(
                        "a grown-up child shares the home only",
                        1,
                        List.of(23),
                        month -> month,
                        394_000 + 141_000 / 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("households")
    void theNormFlowsThroughToTheDecision(
            String name, int adults, List<Integer> ages, UnaryOperator<Months> told, long normOre) {
        String month = told.apply(new Months(house, open(adults, ages))).filed(DECEMBER);

        DecisionContent content = new Deciding(house, month).decided();

        assertThat(content.calculation().totals().normOre()).isEqualTo(normOre);
        assertThat(content.totalOre()).isEqualTo((normOre + 99) / 100 * 100);
        assertThat(content.shares().stream()
                        .mapToLong(DecisionContent.Share::ore)
                        .sum())
                .isEqualTo(content.totalOre());
    }

    private static Arguments household(
            String name, int adults, List<Integer> ages, UnaryOperator<Months> told, long normOre) {
        return Arguments.of(name, adults, ages, told, normOre);
    }

    private static String open(int adults, List<Integer> ages) {
        List<NewMember> members = new ArrayList<>();
        for (String name : List.of("Amina", "Yusuf").subList(0, adults)) {
            Person person = fixtures.person(name + people++);
            members.add(NewMember.adult(members.isEmpty() ? MemberRole.APPLICANT : MemberRole.CO_APPLICANT, person));
        }
        ages.forEach(age -> members.add(NewMember.child("Barn " + age, LocalDate.of(2026 - age, 1, 15))));
        return house.get(CaseOpening.class).open(KARIN, Ids.next(), members);
    }
}
