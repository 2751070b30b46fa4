package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.access.CaseFilter;

/** The cases that somebody searches for, in the database. A repository: its service holds the access rules. */
@ApplicationScoped
public class FoundCases {

    private static final int MOST_FOUND = 50;

    /** A case comes once for each member with that name, and for each word that begins so. */
    private static final int MOST_READ = 4 * MOST_FOUND;

    private final EntityManager entities;

    @Inject
    public FoundCases(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the word that was found; at most fifty. */
    List<FoundCase> of(SearchTerm term, CaseFilter filter) {
        Set<String> ids = new LinkedHashSet<>(term.bind(filter.bind(entities.createQuery(
                        "select c.id" + term.from() + " and " + filter.jpql() + term.order(), String.class)))
                .setMaxResults(MOST_READ)
                .getResultList());
        List<String> shown = ids.stream().limit(MOST_FOUND).toList();
        Map<String, FoundCase> rows = rows(shown);
        return shown.stream().map(rows::get).toList();
    }

    private Map<String, FoundCase> rows(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new se.besked.worklist.FoundCase(c.id, c.number,"
                                        + " (select min(f.name) from CaseMember f where f.socialCase = c and "
                                        + "f.leftMonth is null"
                                        + " and f.role = se.besked.casework.MemberRole.APPLICANT),"
                                        + " (select o.name from Officer o where o.id = c.responsibleOfficerId))"
                                        + " from SocialCase c where c.id in :ids",
                                FoundCase.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(FoundCase::caseId, Function.identity()));
    }

    /** Of somebody who is searched for by number, the cases that are not shown. */
    List<String> hidden(SearchTerm term, List<String> shown) {
        Set<String> hidden =
                new LinkedHashSet<>(term.bind(entities.createQuery("select c.id" + term.from(), String.class))
                        .getResultList());
        hidden.removeAll(shown);
        return new ArrayList<>(hidden);
    }
}
