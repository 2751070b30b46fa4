package se.besked.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.application.TimelineKind;
import se.besked.decision.Contact;
import se.besked.decision.DecisionRef;
import se.besked.i18n.Message;

/**
 * Where a person's months stand.
 *
 * @param name the person's first name
 * @param hasCase false for a signed-in person without a case: then there are no cards
 * @param onPaper this household applies on paper, by the safe way: then there are no cards, and no word of why
 * @param officer the responsible officer; null while nobody is, then the unit's phone is the one to call
 * @param cards the months under way and answered, newest first, then the next one to open
 */
public record MyPage(
        String name, boolean hasCase, boolean onPaper, Contact officer, String unitPhone, List<Card> cards) {

    public enum State {
        /** Not open yet. */
        OPENS_ON,
        /** Open, nothing begun. */
        OPEN,
        /** Begun, not sent. */
        DRAFT,
        /** Came in; nobody has begun on it. */
        SENT,
        /** An officer has begun. */
        IN_REVIEW,
        /** An answer has come, and something is decided later. */
        PARTLY_ANSWERED,
        /** All is answered. */
        ANSWERED
    }

    /** Whose signature is missing. */
    public enum Missing {
        NOBODY,
        MINE,
        PARTNERS
    }

    /**
     * @param payDay when the money comes if one applies by {@code applyBy}
     * @param inTime whether it came in, or would come in today, in time for that
     * @param arrivedOn null until it has come in; so are {@code number} and {@code dueOn}
     * @param missing whose signature is missing
     * @param partner name of the other adult; null for a single applicant
     * @param answers only that they have come, by whom and when
     * @param waiting rows that are decided later, and what for
     * @param sendAgain papers that could not be taken, and that nothing has come instead of
     */
    public record Card(
            YearMonth month,
            State state,
            LocalDate opensOn,
            LocalDate applyBy,
            LocalDate closesOn,
            LocalDate payDay,
            boolean inTime,
            String applicationId,
            LocalDate arrivedOn,
            String number,
            LocalDate dueOn,
            Missing missing,
            String partner,
            List<DecisionRef> answers,
            List<Waiting> waiting,
            List<SendAgain> sendAgain) {

        /** Whether there is something for this person to do. */
        public boolean todo() {
            return missing == Missing.MINE || !waiting.isEmpty() || !sendAgain.isEmpty() || state == State.DRAFT;
        }

        public boolean answered() {
            return !answers.isEmpty();
        }
    }

    /** @param lineItemId papers may be added to it. @param what the officer's words: what is waited for */
    public record Waiting(String lineItemId, Message label, String who, long appliedOre, String what) {}

    /**
     * A paper to send once more.
     *
     * @param target what it is about, as it stands in addresses
     * @param kind of the row, for its text; null if it is about a person or the month
     * @param person whom it is about; null if it is about a row or the month
     * @param name what the sender called the file; may be empty
     */
    public record SendAgain(String target, String kind, String person, String name) {}

    /** One month. @param happenings oldest first */
    public record Month(Card card, List<TimelineEntry> happenings, Contact officer, String unitPhone) {}

    /**
     * @param day on which it happened; {@code notedAt} may lie later
     * @param who name of the person or officer who acted; null for nobody
     * @param decisionId of the decision that it tells of; or null
     */
    public record TimelineEntry(LocalDate day, Instant notedAt, TimelineKind kind, String who, String decisionId) {}
}
