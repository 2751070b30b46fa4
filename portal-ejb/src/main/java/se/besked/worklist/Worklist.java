package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.CaseFilter;
import se.besked.access.Staff;
import se.besked.shared.PageRead;
import se.besked.worklist.WorkRows.Wanted;

/** The applications that wait for the office, by the day they are due, oldest first; paged in the database. */
@ApplicationScoped
@Transactional
public class Worklist {

    /** Which of those that the access rules let through. */
    public enum Scope {
        MINE("c.responsibleOfficerId = :me"),
        UNASSIGNED("c.responsibleOfficerId is null"),
        ALL("1 = 1");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query, Staff staff) {
            return condition.contains(":me") ? query.setParameter("me", staff.officerId()) : query;
        }
    }

    /** Of what waits, so many are counted; whoever has more before them needs no number. */
    public static final int MOST_COUNTED = 100;

    private static final int MOST_EXPORTED = 5_000;

    private final AccessRules rules;
    private final WorkRows rows;
    private final FoundCases cases;
    private final Clock clock;
    private final PageRead page;

    @Inject
    public Worklist(AccessRules rules, WorkRows rows, FoundCases cases, Clock clock, PageRead page) {
        this.rules = rules;
        this.rows = rows;
        this.cases = cases;
        this.clock = clock;
        this.page = page;
    }

    /** Where too few rows lie above a place, it is the first page, and whole; where none lie below it, the last. */
    public WorkPage list(Staff staff, WorkQuery query, WorkPlace place, int size) {
        Wanted wanted = new Wanted(staff, rules.cases(staff, Action.LIST), query);
        List<WorkRow> read = new ArrayList<>(rows.read(wanted, place, size + 1));
        boolean inside = place.from() != null;
        if (inside && read.size() < (place.backwards() ? size : 1)) {
            return list(staff, query, place.backwards() ? WorkPlace.FIRST : WorkPlace.LAST, size);
        }
        boolean more = read.size() > size;
        List<WorkRow> shown = new ArrayList<>(read.subList(0, Math.min(size, read.size())));
        if (place.backwards()) {
            Collections.reverse(shown);
        }
        rules.listed(staff, Action.LIST, caseIds(shown), "worklist " + query.scope());
        return place.backwards() ? new WorkPage(shown, more, inside) : new WorkPage(shown, inside, more);
    }

    /** The same rows to take away in a file, all at once: its own act on the trail. At most five thousand. */
    public List<WorkRow> export(Staff staff, WorkQuery query) {
        Wanted wanted = new Wanted(staff, rules.cases(staff, Action.EXPORT), query);
        List<WorkRow> read = rows.read(wanted, WorkPlace.FIRST, MOST_EXPORTED);
        rules.listed(staff, Action.EXPORT, caseIds(read), "worklist " + query.scope());
        return read;
    }

    private static List<String> caseIds(List<WorkRow> rows) {
        return rows.stream().map(WorkRow::caseId).toList();
    }

    /**
     * The application to take up after this one: the next below it of those that the officer is responsible for, in the
     * order they are due. After the last one, the topmost; empty where no other waits.
     */
    public Optional<String> next(Staff staff, String applicationId) {
        Wanted mine = new Wanted(staff, rules.cases(staff, Action.LIST), WorkQuery.of(Scope.MINE));
        return first(mine, WorkPlace.after(applicationId))
                .or(() -> first(mine, WorkPlace.FIRST))
                .filter(next -> !next.equals(applicationId));
    }

    private Optional<String> first(Wanted wanted, WorkPlace from) {
        return rows.read(wanted, from, 1).stream().map(WorkRow::applicationId).findFirst();
    }

    /** How many wait in each scope; where more than {@link #MOST_COUNTED}, only that. Counted once for a page. */
    public Map<Scope, Integer> counts(Staff staff) {
        CaseFilter filter = rules.cases(staff, Action.LIST);
        return page.once(List.of("worklist counts", staff, filter), () -> counted(staff, filter));
    }

    /** Where few wait, the same rows tell all the numbers; where many do, the scopes are asked for apart. */
    private Map<Scope, Integer> counted(Staff staff, CaseFilter filter) {
        List<String> all = officers(staff, filter, Scope.ALL);
        Map<Scope, Integer> counts = new EnumMap<>(Map.of(Scope.ALL, all.size()));
        for (Scope scope : List.of(Scope.MINE, Scope.UNASSIGNED)) {
            List<String> of = all.size() <= MOST_COUNTED ? all : officers(staff, filter, scope);
            String wanted = scope == Scope.MINE ? staff.officerId() : null;
            counts.put(scope, (int)
                    of.stream().filter(one -> Objects.equals(one, wanted)).count());
        }
        return counts;
    }

    private List<String> officers(Staff staff, CaseFilter filter, Scope scope) {
        return rows.officers(new Wanted(staff, filter, WorkQuery.of(scope)), MOST_COUNTED + 1);
    }

    /**
     * Searches by name, identity number, case number or application number, and by nothing else (förordning 2001:637 §
     * 15). The ids found are logged, the term is not.
     *
     * @return at most fifty
     */
    public List<FoundCase> search(Staff staff, String term) {
        return find(staff, term, Action.SEARCH);
    }

    /** The same cases to take away in a file. */
    public List<FoundCase> exportFound(Staff staff, String term) {
        return find(staff, term, Action.EXPORT);
    }

    /** Of somebody who is searched for by number, the search is on the trail of the cases that are not shown, too. */
    private List<FoundCase> find(Staff staff, String term, Action action) {
        CaseFilter filter = rules.cases(staff, action);
        SearchTerm wanted = SearchTerm.of(term, LocalDate.now(clock));
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<FoundCase> found = cases.of(wanted, filter);
        List<String> shown = found.stream().map(FoundCase::caseId).toList();
        rules.asked(staff, action, shown, wanted.exact() ? cases.hidden(wanted, shown) : List.of(), "search");
        return found;
    }
}
