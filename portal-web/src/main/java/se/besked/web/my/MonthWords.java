package se.besked.web.my;

import java.time.LocalDate;
import se.besked.decision.Contact;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.SendAgain;
import se.besked.i18n.Formats;
import se.besked.i18n.Texts;

/** Where a month stands, in words: before any answer, for the answers speak for themselves. */
public record MonthWords(MonthCard month) {

    /** Where the month stands, before any answer. Empty when the answers speak. */
    public String status() {
        return switch (card().state()) {
            case OPENS_ON -> say("my.opens", day(card().opensOn()), day(card().applyBy()), day(card().payDay()));
            case OPEN -> say("my.open", name()) + " " + byWhen();
            case DRAFT -> month.shut() ? say("my.shut", day(card().closesOn())) : say("my.draft") + " " + byWhen();
            case SENT ->
                officer() == null
                        ? say("my.sent", day(card().dueOn()))
                        : say("my.sent.officer", officer().name(), day(card().dueOn()));
            case IN_REVIEW ->
                officer() == null
                        ? say("my.sent", day(card().dueOn()))
                        : say("my.review", officer().name(), day(card().dueOn()));
            case PARTLY_ANSWERED -> say("my.partly");
            case ANSWERED -> "";
        };
    }

    /** The day that matters most in the status, as it stands there; empty when none does. */
    public String decisiveDay() {
        return switch (card().state()) {
            case OPEN, DRAFT -> month.shut() ? "" : day(card().inTime() ? card().applyBy() : card().closesOn());
            case SENT, IN_REVIEW -> day(card().dueOn());
            case OPENS_ON, PARTLY_ANSWERED, ANSWERED -> "";
        };
    }

    private String byWhen() {
        return card().inTime()
                ? say("my.inTime", day(card().applyBy()), day(card().payDay()))
                : say("my.late", day(card().applyBy()), day(card().closesOn()));
    }

    /** What to send once more, in words. */
    public String again(SendAgain one) {
        String about = one.kind() != null
                ? say("form.kind." + one.kind())
                : one.person() != null ? one.person() : say("receipt.upload.forMonth");
        return say("my.sendAgain", about);
    }

    private Card card() {
        return month.card();
    }

    private Contact officer() {
        return month.officer();
    }

    private String name() {
        return Formats.month(month.language(), card().month());
    }

    private String day(LocalDate date) {
        return date == null ? "" : Formats.day(month.language(), date);
    }

    private String say(String key, Object... arguments) {
        return Texts.get(month.language(), key, arguments);
    }
}
