package se.besked.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.besked.application.MonthlyForm;
import se.besked.decision.Contact;
import se.besked.home.MyPage.Card;
import se.besked.web.application.StepPage;
import se.besked.web.faces.Pages;

/** Makes cards that speak the page's language, and puts them in order. */
@RequestScoped
public class MonthCards {

    private final Pages pages;
    private final Clock clock;

    @Inject
    public MonthCards(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    MonthCard of(Card card, Contact officer) {
        String step = switch (card.state()) {
            case OPEN -> MonthlyForm.latest().steps().get(0).id();
            case DRAFT -> StepPage.WHERE_SOMETHING_IS_MISSING;
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
}
