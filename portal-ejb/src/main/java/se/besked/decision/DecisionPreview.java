package se.besked.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.besked.i18n.Message;
import se.besked.review.ReviewSheet.Header;

/**
 * Exactly what would be stored, and what stands in the way.
 *
 * @param header whose month it is
 * @param earlier the month's decisions so far, in order
 * @param text the officer's words used; the page starts with them
 * @param suggestions what the figures and the rows say was decisive
 * @param content null while there is no approved norm for the year
 * @param payOn the day the money would be meant to come
 * @param seen the content's fingerprint and what has come in: {@code decide} takes it back and decides this and nothing
 *     else; null without content
 * @param arrivals everything that has come in, newest first
 * @param obstacles why it cannot be decided or handed over now; empty when it can
 * @param mayDecide whether this officer's delegation covers it; it covers nothing in a case that is another's to decide
 * @param delegation the points it would be made by; null where the delegation does not cover it
 * @param beyond which limit it lies above, and by how much; empty where it lies above none
 * @param colleagues other officers whose delegation covers it, to hand it to
 * @param handed where it has been handed; null while it has not
 * @param reasonsNeeded whether provisions and circumstances are mandatory
 * @param childPerspectiveNeeded whether the children's side is mandatory
 */
public record DecisionPreview(
        String applicationId,
        Header header,
        List<DecisionRef> earlier,
        DecisionText text,
        List<Suggestion> suggestions,
        DecisionContent content,
        LocalDate payOn,
        String seen,
        List<Arrival> arrivals,
        List<Obstacle> obstacles,
        boolean mayDecide,
        String delegation,
        List<Message> beyond,
        List<Colleague> colleagues,
        Handed handed,
        boolean reasonsNeeded,
        boolean childPerspectiveNeeded) {

    /** A rule that stands in the way, and the sentence that tells why. */
    public record Obstacle(DecisionRule rule, Message message) {}

    /**
     * A line that the officer keeps or takes out.
     *
     * @param id of what it comes from; stays while the line's words and figures change
     */
    public record Suggestion(String id, Message line) {}

    public record Colleague(String officerId, String name, String titleKey) {}

    /** @param toMe whether this officer is the one who is to decide; {@code byMe}: the one who prepared it */
    public record Handed(String preparedBy, String handedTo, Instant handedAt, boolean toMe, boolean byMe) {}

    /**
     * What has come in since an earlier preview, newest first.
     *
     * @param earlier that preview's {@link #seen}
     */
    public List<Arrival> since(String earlier) {
        return Seen.read(earlier).unseen(arrivals);
    }

    /** Whether this officer can decide it now. */
    public boolean ready() {
        return obstacles.isEmpty() && mayDecide;
    }

    /** Whether this officer can hand it to a colleague now. */
    public boolean handable() {
        return obstacles.isEmpty() && !colleagues.isEmpty();
    }
}
