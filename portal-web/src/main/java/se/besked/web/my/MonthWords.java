package se.besked.web.my;

import java.time.LocalDate;
import se.besked.decision.Contact;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.SendAgain;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;

/** Where a month stands, in words: before any answer, for the answers speak for themselves. */
public record MonthWords(MonthCard month) {

    /** Where the month stands, before any answer. Empty when the answers speak. */
    public String status() {
        return switch (card().state()) {
            case OPENS_ON -> say("my.opens", day(card().opensOn()), day(card().applyBy()), day(card().payDay()));
            case OPEN -> say("my.open", Argument.monthName(card().month())) + " " + byWhen();
            case DRAFT -> month.shut() ? say("my.shut", day(card().closesOn())) : say("my.draft") + " " + byWhen();
            case SENT ->
                officer() == null
                        ? say("my.sent", day(card().dueOn()))
                        : say("my.sent.officer", Argument.name(officer().name()), day(card().dueOn()));
            case IN_REVIEW ->
                officer() == null
                        ? say("my.sent", day(card().dueOn()))
                        : say("my.review", Argument.name(officer().name()), day(card().dueOn()));
            case PARTLY_ANSWERED -> say("my.partly");
            case ANSWERED -> "";
        };
    }

    /** The day that matters most in the status, as it stands there; empty when none does. */
    public String decisiveDay() {
        LocalDate day = switch (card().state()) {
            case OPEN, DRAFT -> month.shut() ? null : card().inTime() ? card().applyBy() : card().closesOn();
            case SENT, IN_REVIEW -> card().dueOn();
            case OPENS_ON, PARTLY_ANSWERED, ANSWERED -> null;
        };
        return new Renderer(month.language()).say(day(day));
    }

    private String byWhen() {
        return card().inTime()
                ? say("my.inTime", day(card().applyBy()), day(card().payDay()))
                : say("my.late", day(card().applyBy()), day(card().closesOn()));
    }

    /** What to send once more, in words. */
    public String again(SendAgain one) {
        Argument about = one.kind() != null
                ? Argument.phrase("form.kind." + one.kind())
                : one.person() != null ? Argument.name(one.person()) : Argument.phrase("receipt.upload.forMonth");
        return say("my.sendAgain", about);
    }

    private Card card() {
        return month.card();
    }

    private Contact officer() {
        return month.officer();
    }

    private static Argument day(LocalDate date) {
        return date == null ? Argument.text("") : Argument.day(date);
    }

    private String say(String key, Argument... arguments) {
        return Message.of(key, arguments).in(month.language());
    }
}
