package se.besked.worklist;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.besked.i18n.Typed;
import se.besked.person.IdentityNumber;

/**
 * What somebody searches for: an identity number, the number of a case or an application, or words of a name in any
 * order. It is made plain as what is stored is.
 *
 * @param jpql a condition on the case {@code c} and its member {@code m}; empty if there is nothing to search for
 * @param values the condition's {@code :word0}, {@code :word1} …
 * @param exact whether it can only mean one household: an identity number or a number of ours
 */
record SearchTerm(String jpql, List<String> values, boolean exact) {

    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 6;

    static SearchTerm of(String typed, LocalDate today) {
        String number = Typed.number(typed);
        Optional<IdentityNumber> identity = IdentityNumber.read(number, today);
        if (identity.isPresent()) {
            return new SearchTerm(
                    "m.identityNumber = :word0", List.of(identity.get().digits()), true);
        }
        if (number.matches("[Ee]?\\d{4}-\\d{6}")) {
            return new SearchTerm(
                    "(c.number = :word0 or exists (select a from Application a where a.caseId = c.id"
                            + " and a.number = :word0))",
                    List.of(number.toUpperCase(Locale.ROOT)),
                    true);
        }
        String words = Typed.folded(typed);
        return words.length() < SHORTEST
                ? new SearchTerm("", List.of(), false)
                : ofName(words.split("\\s+", MOST_WORDS));
    }

    private static SearchTerm ofName(String[] words) {
        return new SearchTerm(
                IntStream.range(0, words.length)
                        .mapToObj(at -> "m.plainName like :word" + at + " escape '!'")
                        .collect(Collectors.joining(" and ", "(", ")")),
                Arrays.stream(words)
                        .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                        .toList(),
                false);
    }

    boolean isEmpty() {
        return jpql.isEmpty();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (int at = 0; at < values.size(); at++) {
            query.setParameter("word" + at, values.get(at));
        }
        return query;
    }
}
