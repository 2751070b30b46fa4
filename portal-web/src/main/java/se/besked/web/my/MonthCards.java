package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.besked.application.MonthlyForm;
import se.besked.decision.Contact;
import se.besked.filling.FormFilling;
import se.besked.home.MyPage.Card;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** Makes cards that speak the page's language, and puts them in order. */
@RequestScoped
public class MonthCards {

    private static final String READ_THROUGH = "check";

    private final SignedIn signedIn;
    private final Pages pages;
    private final FormFilling filling;
    private final Clock clock;

    @Inject
    public MonthCards(SignedIn signedIn, Pages pages, FormFilling filling, Clock clock) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.filling = filling;
        this.clock = clock;
    }

    MonthCard of(Card card, Contact officer) {
        String step = switch (card.state()) {
            case OPEN -> MonthlyForm.latest().steps().get(0).id();
            case DRAFT -> next(card.month());
            default -> null;
        };
        return new MonthCard(card, officer, step, LocalDate.now(clock), pages.language());
    }

    /** What asks something of the reader first, then the newest. */
    List<MonthCard> inOrder(List<Card> cards, Contact officer) {
        return cards.stream()
                .map(card -> of(card, officer))
                .sorted(Comparator.comparingInt(MonthCard::rank)
                        .thenComparing(card -> card.card().month(), Comparator.reverseOrder()))
                .toList();
    }

    /** The first step on which something is missing; the page to read through when nothing is. */
    private String next(YearMonth month) {
        try {
            return filling.problems(signedIn.citizen(), MonthlyForm.of(month)).entrySet().stream()
                    .filter(step -> !step.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(READ_THROUGH);
        } catch (BrokenRule sentInTheMeantime) {
            return READ_THROUGH; // that page leads on to where the month stands
        }
    }
}
