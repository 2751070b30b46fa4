package se.besked.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.audit.AuditTrail;
import se.besked.casework.CaseAssignment;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.Ids;
import se.besked.shared.NotFoundException;
import se.besked.testing.House;

/** Lists let through exactly the cases that single reads let through: a thousand made-up cases, every role. */
class ConditionsTest {

    private static final long SEED = 20261126;
    private static final int CASES = 1_000;
    private static final List<String> SEGMENTS = List.of("near-work", "newly-arrived");

    private final Random random = new Random(SEED);
    private final List<Person> people = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final List<String> caseIds = new ArrayList<>();
    private final Map<String, CaseFacts> facts = new HashMap<>();
    private House house;

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void listsAndSingleReadsAgree(String database) {
        try (House opened = House.on(database)) {
            house = opened;
            RuleTable everyCondition = everyCondition();
            List<RuleTable> tables = List.of(shipped("any"), shipped("assigned"), everyCondition);
            Set<String> roles =
                    tables.stream().flatMap(table -> table.roles().stream()).collect(Collectors.toSet());
            makeOfficers(roles);
            makePeople();
            makeCases(List.copyOf(roles));
            opened.inTransaction(() -> {
                oneConnection();
                caseIds.forEach(id ->
                        facts.put(id, house.get(AccessFacts.class).ofCase(id).orElseThrow()));
                return null;
            });

            opened.inTransaction(() -> {
                oneConnection();
                for (RuleTable table : tables) {
                    for (Actor actor : actors(roles)) {
                        agree(table, actor);
                    }
                }
                everyConditionSaysYesAndNo(everyCondition);
                return null;
            });
        }
    }

    /** Thousands of questions go over the transaction's own connection instead of opening one each. */
    private void oneConnection() {
        house.entities().unwrap(Connection.class);
    }

    private void agree(RuleTable table, Actor actor) {
        AccessRules rules = rules(table);
        ActorFacts who = house.get(AccessFacts.class).of(actor, table);
        Set<List<Rule>> compared = new HashSet<>();
        for (Action action : Action.values()) {
            List<Rule> rows = table.rules(who.roles(), action);
            if (compared.add(rows)) { // several actions are let by the same rows
                Set<String> single = caseIds.stream()
                        .filter(id -> rows.stream().anyMatch(rule -> rule.holds(facts.get(id), who)))
                        .collect(Collectors.toSet());
                assertThat(listed(rules, actor, action))
                        .as("%s %s", actor, action)
                        .isEqualTo(single);
                String any = caseIds.get(random.nextInt(CASES));
                assertThat(rules.allows(actor, action, any)).isEqualTo(single.contains(any));
            }
        }
    }

    private Set<String> listed(AccessRules rules, Actor actor, Action action) {
        CaseFilter filter;
        try {
            filter = rules.cases(actor, action);
        } catch (NotFoundException neverAllowed) {
            return Set.of();
        }
        return Set.copyOf(filter.bind(house.entities()
                        .createQuery("select c.id from SocialCase c where " + filter.jpql(), String.class))
                .getResultList());
    }

    private void everyConditionSaysYesAndNo(RuleTable table) {
        for (Condition condition : Condition.values()) {
            boolean citizens = condition == Condition.MEMBER;
            int allowed = listed(
                            rules(table),
                            citizens ? new Citizen("p1") : new Staff(role(condition)),
                            citizens ? Action.OPEN_PAPER : Action.LIST)
                    .size();
            assertThat(allowed).as("%s", condition).isPositive();
            assertThat(allowed < CASES).as("%s", condition).isEqualTo(condition != Condition.ANY);
        }
    }

    private AccessRules rules(RuleTable table) {
        return new AccessRules(table, house.get(AccessFacts.class), house.get(AuditTrail.class));
    }

    private static RuleTable shipped(String officers) {
        return new RuleTable(TableFile.read("rules.json"), key -> officers);
    }

    /** A role for each condition alone. */
    private static RuleTable everyCondition() {
        String roles = Stream.of(Condition.values())
                .map(condition ->
                        "{\"role\": \"%s\", \"held\": \"%s\", \"rules\": [{\"may\": [\"%s\"], \"where\": [\"%s\"]}]}"
                                .formatted(
                                        role(condition),
                                        condition == Condition.MEMBER ? "citizen" : "staff",
                                        condition == Condition.MEMBER ? "OPEN_PAPER" : "LIST",
                                        switch (condition) {
                                            case SEGMENT -> "SEGMENT=near-work";
                                            case MEMBER -> "MEMBER=CO_APPLICANT";
                                            default -> condition.name();
                                        }))
                .collect(Collectors.joining(","));
        return new RuleTable("{\"actions\": {}, \"roles\": [" + roles + "]}", key -> "any");
    }

    private static String role(Condition condition) {
        return "only-" + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Actor> actors(Set<String> roles) {
        return Stream.concat(
                        roles.stream().map(Staff::new),
                        people.stream().limit(6).map(person -> (Actor) new Citizen(person.id())))
                .toList();
    }

    private void makeOfficers(Set<String> roles) {
        house.inTransaction(() -> {
            int number = 0;
            for (String role : roles) {
                house.get(Officers.class)
                        .add(new Officer(role, identity(number++), "A B", "common.title.officer", "1", "9–10")
                                .hold(role));
            }
            return null;
        });
    }

    /** Some of them are officers themselves, some are officers' declared relatives. */
    private void makePeople() {
        house.inTransaction(() -> {
            List<String> officers = house.entities()
                    .createQuery("select o.id from Officer o order by o.identityNumber", String.class)
                    .getResultList();
            for (int number = 0; number < 400; number++) {
                Person person = new Person("p" + number, identity(number), "A", "B", Language.SV);
                house.get(People.class).add(person);
                people.add(person);
                if (number >= officers.size() && number < 2 * officers.size()) {
                    house.entities()
                            .persist(new DeclaredRelative(officers.get(number - officers.size()), identity(number)));
                }
            }
            return null;
        });
    }

    private void makeCases(List<String> roles) {
        house.inTransaction(() -> {
            Clock clock = house.clock();
            for (int number = 0; number < CASES; number++) {
                SocialCase made = new SocialCase(Ids.next(), "X" + number, clock.instant(), random.nextInt(3) == 0);
                adult(made, MemberRole.APPLICANT, number == 0 ? people.get(0) : anybody());
                if (number == 0 || random.nextBoolean()) {
                    adult(made, MemberRole.CO_APPLICANT, number == 0 ? people.get(1) : anybody());
                }
                if (random.nextBoolean()) {
                    made.add(NewMember.child("C", anybody().bornOn()));
                }
                made.assignTo(random.nextInt(4) == 0 ? null : one(roles));
                made.placeIn(random.nextBoolean() ? null : one(SEGMENTS));
                house.get(Cases.class).add(made);
                caseIds.add(made.id());
                if (random.nextBoolean()) {
                    String role = one(roles);
                    String subject = random.nextInt(3) == 0 ? anybody().id() : random.nextBoolean() ? role : one(roles);
                    house.get(Cases.class).add(new CaseAssignment(made.id(), subject, role));
                }
            }
            return null;
        });
    }

    /** Whoever belongs to another case has left this one: one is in one open case at most. */
    private void adult(SocialCase made, MemberRole role, Person person) {
        String member = made.add(NewMember.adult(role, person)).id();
        if (!present.add(person.id())) {
            made.leaves(member, YearMonth.of(2026, 10));
        }
    }

    private Person anybody() {
        return one(people);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static IdentityNumber identity(int number) {
        return new IdentityNumber("198001011%03d".formatted(number));
    }
}
