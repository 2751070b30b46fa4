package se.besked.web.my;

import java.time.LocalDate;
import se.besked.decision.Contact;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Missing;
import se.besked.home.MyPage.State;
import se.besked.i18n.Language;

/**
 * One month as a card shows it. That an answer has come, never what it is.
 *
 * @param officer the responsible officer; null while nobody is
 * @param step the step of the form to begin or go on with; null unless there is something to fill in
 */
public record MonthCard(Card card, Contact officer, String step, LocalDate today, Language language) {

    private static final int HANDLED = 5;

    /** How far the month has come, for the order of the cards: what needs something of the reader first. */
    int rank() {
        if (todo() > 0) {
            return 0;
        }
        if (unread()) {
            return 1;
        }
        return switch (card.state()) {
            case DRAFT -> shut() ? HANDLED : 2;
            case OPEN -> 3;
            case SENT, IN_REVIEW -> 4;
            case PARTLY_ANSWERED, ANSWERED -> HANDLED;
            case OPENS_ON -> HANDLED + 1;
        };
    }

    /** Whether all of it is over: answered, and the answers read. */
    boolean over() {
        return shut() || (card.state() == State.ANSWERED && !unread());
    }

    /** Whether it was begun and never sent, and can be sent no more. */
    boolean shut() {
        return card.state() == State.DRAFT && today.isAfter(card.closesOn());
    }

    public boolean unread() {
        return card.answers().stream().anyMatch(answer -> !answer.opened());
    }

    /** Whether the card is one that something is asked of the reader on. */
    public boolean urgent() {
        return rank() <= 1;
    }

    /** How many things there are to do on the card. */
    public int todo() {
        return card.waiting().size() + card.sendAgain().size() + (card.missing() == Missing.MINE ? 1 : 0);
    }

    public boolean draft() {
        return card.state() == State.DRAFT && !shut();
    }

    public boolean withOffice() {
        return card.state() == State.SENT || card.state() == State.IN_REVIEW || card.state() == State.PARTLY_ANSWERED;
    }

    /** Whether the office has taken longer than it meant to. */
    public boolean overdue() {
        return withOffice() && card.answers().isEmpty() && today.isAfter(card.dueOn());
    }

    public String monthPath() {
        return "/my/" + card.month();
    }

    /** Where the application is begun, gone on with, read or signed. */
    public String applyPath(String place) {
        return "/apply/" + card.month() + "/" + place;
    }

    /** How it is said. */
    public MonthWords words() {
        return new MonthWords(this);
    }

    /** The dots that show how far it has come; null unless it is on its way. */
    public MonthDots dots() {
        return withOffice() || draft() ? MonthDots.of(this) : null;
    }
}
