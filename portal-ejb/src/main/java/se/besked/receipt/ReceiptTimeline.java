package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.besked.application.TimelineKind;
import se.besked.application.TimelineRoom;

/** What happens to papers after the application has come in. The detail is the paper's id. */
public enum ReceiptTimeline implements TimelineKind {
    PAPER_ADDED(50, ActedBy.EITHER) {
        @Override
        public boolean gathers() {
            return true;
        }
    },
    PAPER_REFUSED(60, ActedBy.NOBODY);

    private final int place;
    private final ActedBy actedBy;

    ReceiptTimeline(int place, ActedBy actedBy) {
        this.place = place;
        this.actedBy = actedBy;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public ActedBy actedBy() {
        return actedBy;
    }

    @ApplicationScoped
    static class Room implements TimelineRoom {

        @Override
        public List<TimelineKind> kinds() {
            return List.of(values());
        }
    }
}
