package se.besked.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.SocialCase;
import se.besked.decision.Contact;
import se.besked.decision.DecisionViews;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.State;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.person.People;
import se.besked.shared.NotFoundException;
import se.besked.shared.Settings;

/** What a person sees of their own months. */
@ApplicationScoped
@Transactional
public class MyMonths {

    /** The month after next is the furthest that can be the next to open. */
    private static final int AHEAD = 2;

    private final AccessRules rules;
    private final People people;
    private final Applications applications;
    private final MonthCards cards;
    private final Timeline happenings;
    private final DecisionViews views;
    private final MonthCalendar calendar;
    private final Settings settings;

    @Inject
    public MyMonths(
            AccessRules rules,
            People people,
            Applications applications,
            MonthCards cards,
            Timeline happenings,
            DecisionViews views,
            MonthCalendar calendar,
            Settings settings) {
        this.rules = rules;
        this.people = people;
        this.applications = applications;
        this.cards = cards;
        this.happenings = happenings;
        this.views = views;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Never fails for a signed-in person: without a case, or on paper, it says so. */
    public MyPage page(Citizen citizen) {
        Optional<SocialCase> found = rules.ownCase(citizen, Action.OPEN_CASE);
        String name = people.get(citizen.personId()).givenName();
        if (found.isEmpty()) {
            return new MyPage(name, false, false, null, settings.unitPhone(), List.of());
        }
        SocialCase socialCase = found.get();
        Contact officer = views.contact(socialCase.responsibleOfficerId());
        boolean onPaper = socialCase.protectedIdentity();
        return new MyPage(
                name, true, onPaper, officer, settings.unitPhone(), onPaper ? List.of() : cards(citizen, socialCase));
    }

    /**
     * @throws NotFoundException if the household has nothing for that month and it is not open or next, or applies on
     *     paper
     */
    public MyPage.Month month(Citizen citizen, YearMonth month) {
        SocialCase socialCase = caseToShow(citizen);
        Card card = card(citizen, socialCase, month);
        return new MyPage.Month(
                card,
                card.applicationId() == null ? List.of() : happenings.of(citizen, card.applicationId()),
                views.contact(socialCase.responsibleOfficerId()),
                settings.unitPhone());
    }

    /** The same without what has happened. */
    public Card card(Citizen citizen, YearMonth month) {
        return card(citizen, caseToShow(citizen), month);
    }

    private SocialCase caseToShow(Citizen citizen) {
        return rules.ownCase(citizen, Action.OPEN_CASE)
                .filter(known -> !known.protectedIdentity())
                .orElseThrow(() -> new NotFoundException("month"));
    }

    private Card card(Citizen citizen, SocialCase socialCase, YearMonth month) {
        Map<YearMonth, Application> standing = standing(citizen, socialCase);
        if (standing.containsKey(month)) {
            return cards.of(citizen, socialCase, List.of(standing.get(month))).get(0);
        }
        return empty(standing.keySet()).stream()
                .filter(known -> known.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("month"));
    }

    private List<Card> cards(Citizen citizen, SocialCase socialCase) {
        Map<YearMonth, Application> standing = standing(citizen, socialCase);
        return Stream.concat(
                        cards.of(citizen, socialCase, List.copyOf(standing.values())).stream(),
                        empty(standing.keySet()).stream())
                .sorted(Comparator.comparing((Card card) -> card.state() == State.OPENS_ON)
                        .thenComparing(Card::month, Comparator.reverseOrder()))
                .toList();
    }

    private Map<YearMonth, Application> standing(Citizen citizen, SocialCase socialCase) {
        return applications.ofCase(socialCase.id()).stream()
                .filter(application -> application.stands() && mine(citizen, application))
                .collect(Collectors.toMap(Application::month, Function.identity()));
    }

    /** Months that nobody has applied for: all that are open, and the next to open. */
    private List<Card> empty(Set<YearMonth> taken) {
        LocalDate today = calendar.today();
        YearMonth now = YearMonth.from(today);
        List<Card> empty = new ArrayList<>();
        boolean next = false;
        for (YearMonth month = now; !month.isAfter(now.plusMonths(AHEAD)); month = month.plusMonths(1)) {
            ApplicationMonth days = calendar.of(month);
            if (taken.contains(month)) {
                continue;
            }
            if (days.isOpen(today)) {
                empty.add(cards.empty(State.OPEN, days));
            } else if (!next && today.isBefore(days.opensOn())) {
                empty.add(cards.empty(State.OPENS_ON, days));
                next = true;
            }
        }
        return empty;
    }

    /** A person who joined the household later has no part in what came before. */
    private static boolean mine(Citizen citizen, Application application) {
        return !application.status().arrived() || application.about(citizen.personId());
    }
}
