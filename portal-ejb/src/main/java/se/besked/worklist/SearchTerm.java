package se.besked.worklist;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.besked.i18n.Typed;
import se.besked.person.IdentityNumber;

/**
 * What somebody searches for: an identity number, the number of a case or an application, or how the words of a name
 * begin, in any order. It is made plain as what is stored is. Each goes by an index, however many cases there are.
 *
 * @param from where to look for the case {@code c}, and on what condition; empty if there is nothing to search for
 * @param order what comes first; a case may come several times
 * @param values the condition's {@code :word0}, {@code :word1} …
 * @param exact whether it can only mean one household: an identity number or a number of ours
 */
record SearchTerm(String from, String order, List<String> values, boolean exact) {

    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 6;

    static SearchTerm of(String typed, LocalDate today) {
        String number = Typed.number(typed).toUpperCase(Locale.ROOT);
        Optional<IdentityNumber> identity = IdentityNumber.read(number, today);
        if (identity.isPresent()) {
            return exactly(
                    " from CaseMember m join m.socialCase c where m.identityNumber = :word0",
                    identity.get().digits());
        }
        if (number.matches("E\\d{4}-\\d{6}")) {
            return exactly(" from SocialCase c where c.number = :word0", number);
        }
        if (number.matches("\\d{4}-\\d{6}")) {
            return exactly(" from Application a, SocialCase c where a.caseId = c.id and a.number = :word0", number);
        }
        List<String> words = Typed.words(typed).stream()
                .limit(MOST_WORDS)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return String.join(" ", words).length() < SHORTEST ? new SearchTerm("", "", List.of(), false) : ofName(words);
    }

    private static SearchTerm exactly(String from, String number) {
        return new SearchTerm(from, "", List.of(number), true);
    }

    /** @param words the longest first: fewest names have it, and by the first one they are looked up */
    private static SearchTerm ofName(List<String> words) {
        String others = IntStream.range(1, words.size())
                .mapToObj(at -> " and w.name like :word" + at)
                .collect(Collectors.joining());
        return new SearchTerm(
                " from CaseMember m join m.words w join m.socialCase c where w.word like :word0" + others,
                " order by w.word, w.name, m.id",
                IntStream.range(0, words.size())
                        .mapToObj(at -> (at == 0 ? "" : "% ") + words.get(at) + "%")
                        .toList(),
                false);
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (int at = 0; at < values.size(); at++) {
            query.setParameter("word" + at, values.get(at));
        }
        return query;
    }
}
