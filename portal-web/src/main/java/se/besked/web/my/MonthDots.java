package se.besked.web.my;

import se.besked.home.MyPage.State;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/**
 * How far a month has come, as five dots: filled in, sent, read by an officer, decided, read by you.
 *
 * @param done how many are full
 * @param half whether the next one is half full
 * @param text the same in words
 */
public record MonthDots(int done, boolean half, String text) {

    private static final int ALL = 5;

    static MonthDots of(MonthCard month) {
        State state = month.card().state();
        int done = switch (state) {
            case OPENS_ON, OPEN, DRAFT -> 0;
            case SENT -> 2;
            case IN_REVIEW, PARTLY_ANSWERED -> 3;
            case ANSWERED -> month.unread() ? ALL - 1 : ALL;
        };
        return new MonthDots(
                done,
                state == State.DRAFT || state == State.SENT || state == State.PARTLY_ANSWERED,
                Message.of("my.step", Argument.number(done), Argument.phrase("my.step." + state))
                        .in(month.language()));
    }
}
