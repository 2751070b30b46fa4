package se.besked.web.my;

import java.time.LocalDate;
import java.util.List;
import se.besked.decision.Contact;
import se.besked.decision.DecisionRef;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Missing;
import se.besked.home.MyPage.SendAgain;
import se.besked.home.MyPage.State;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * One month as a card says it, in words. That an answer has come, never what it is.
 *
 * @param officer the responsible officer; null while nobody is
 * @param draftStep the step to go on with; null unless something is begun and not sent
 */
public record MonthCard(Card card, Contact officer, String draftStep, LocalDate today, Language language) {

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

    public boolean mySignature() {
        return card.missing() == Missing.MINE;
    }

    public boolean partnersSignature() {
        return card.missing() == Missing.PARTNERS;
    }

    /** How many things there are to do on the card. */
    public int todo() {
        return card.waiting().size() + card.sendAgain().size() + (mySignature() ? 1 : 0);
    }

    /** What to send once more, in words. */
    public String again(SendAgain one) {
        String about = one.kind() != null
                ? say("form.kind." + one.kind())
                : one.person() != null ? one.person() : say("receipt.upload.forMonth");
        return say("my.sendAgain", about);
    }

    public boolean open() {
        return card.state() == State.OPEN;
    }

    public boolean draft() {
        return card.state() == State.DRAFT && !shut();
    }

    public boolean ahead() {
        return card.state() == State.OPENS_ON;
    }

    public boolean withOffice() {
        return card.state() == State.SENT || card.state() == State.IN_REVIEW || card.state() == State.PARTLY_ANSWERED;
    }

    /** Whether the dots are shown: while the month is on its way. */
    public boolean dots() {
        return withOffice() || draft();
    }

    /** Full dots of five: filled in, sent, read by an officer, decided, read by you. */
    public int done() {
        return switch (card.state()) {
            case OPENS_ON, OPEN, DRAFT -> 0;
            case SENT -> 2;
            case IN_REVIEW, PARTLY_ANSWERED -> 3;
            case ANSWERED -> unread() ? HANDLED - 1 : HANDLED;
        };
    }

    public boolean half() {
        return card.state() == State.DRAFT || card.state() == State.SENT || card.state() == State.PARTLY_ANSWERED;
    }

    public String dotsText() {
        return say("my.step", done(), say("my.step." + card.state()));
    }

    /** Where the month stands, before any answer. Empty when the answers speak. */
    public String status() {
        return switch (card.state()) {
            case OPENS_ON -> say("my.opens", day(card.opensOn()), day(card.applyBy()), day(card.payDay()));
            case OPEN -> say("my.open", month()) + " " + byWhen();
            case DRAFT -> shut() ? say("my.shut", day(card.closesOn())) : say("my.draft") + " " + byWhen();
            case SENT ->
                officer == null
                        ? say("my.sent", day(card.dueOn()))
                        : say("my.sent.officer", officer.name(), day(card.dueOn()));
            case IN_REVIEW ->
                officer == null
                        ? say("my.sent", day(card.dueOn()))
                        : say("my.review", officer.name(), day(card.dueOn()));
            case PARTLY_ANSWERED -> say("my.partly");
            case ANSWERED -> "";
        };
    }

    /** The day that matters most in the status, as it stands there; empty when none does. */
    public String decisiveDay() {
        return switch (card.state()) {
            case OPEN, DRAFT -> shut() ? "" : day(card.inTime() ? card.applyBy() : card.closesOn());
            case SENT, IN_REVIEW -> day(card.dueOn());
            case OPENS_ON, PARTLY_ANSWERED, ANSWERED -> "";
        };
    }

    private String byWhen() {
        return card.inTime()
                ? say("my.inTime", day(card.applyBy()), day(card.payDay()))
                : say("my.late", day(card.applyBy()), day(card.closesOn()));
    }

    /** Whether the office has taken longer than it meant to. */
    public boolean overdue() {
        return withOffice() && card.answers().isEmpty() && today.isAfter(card.dueOn());
    }

    public List<DecisionRef> answers() {
        return card.answers();
    }

    public String monthPath() {
        return "/my/" + card.month();
    }

    /** Where the application is begun, gone on with, read or signed. */
    public String applyPath(String place) {
        return "/apply/" + card.month() + "/" + place;
    }

    private String month() {
        return Formats.month(language, card.month());
    }

    private String day(LocalDate date) {
        return date == null ? "" : Formats.day(language, date);
    }

    private String say(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }
}
