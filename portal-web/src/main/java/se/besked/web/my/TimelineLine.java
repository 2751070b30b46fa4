package se.besked.web.my;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.month.ApplicationMonth;

/**
 * One thing that happened to a month.
 *
 * @param decisionId of the decision it tells of, or null
 */
public record TimelineLine(LocalDate day, String words, String decisionId) {

    /** Newest first; papers that one person added on one day are one line. */
    static List<TimelineLine> of(List<TimelineEntry> happenings, Language language) {
        List<TimelineLine> lines = new ArrayList<>();
        for (int at = 0; at < happenings.size(); at++) {
            TimelineEntry one = happenings.get(at);
            int count = 1;
            while (one.kind().gathers() && at + 1 < happenings.size() && alike(one, happenings.get(at + 1))) {
                count++;
                at++;
            }
            Argument who = one.who() == null ? Argument.choice("none") : Argument.name(one.who());
            Message said = Message.of(
                    one.kind().textKey(),
                    who,
                    Argument.number(count),
                    Argument.day(ApplicationMonth.dayOf(one.notedAt())));
            lines.add(0, new TimelineLine(one.day(), said.in(language), one.decisionId()));
        }
        return lines;
    }

    private static boolean alike(TimelineEntry one, TimelineEntry other) {
        return one.kind() == other.kind()
                && one.day().equals(other.day())
                && String.valueOf(one.who()).equals(String.valueOf(other.who()));
    }
}
