package se.besked.decision;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;
import se.besked.norm.Calculation;
import se.besked.norm.Grants;
import se.besked.review.RowGroup;

/**
 * What a decision says, as it is stored: page, letter and office read this and nothing else. Amounts in öre; what is
 * granted is whole kronor.
 *
 * @param number the how manieth decision of the month, from 1
 * @param supportOre what this decision adds of försörjningsstöd
 * @param otherOre what it adds of other living costs
 * @param earlierOre what earlier decisions of the month granted
 * @param support how försörjningsstöd ended
 * @param other how other living costs ended
 * @param rows what this decision settles, and what still waits; not what earlier decisions settled
 * @param calculation the whole month, without the rows that are still undecided
 * @param circumstances what was decisive, line by line: what the figures and rows say, in every language, and the
 *     officer's words; may be empty when everything is granted
 * @param childPerspective the officer's words; may be null
 * @param shares each adult's part; they add up to the total
 */
public record DecisionContent(
        int number,
        YearMonth month,
        Outcome outcome,
        long supportOre,
        long otherOre,
        long earlierOre,
        Part support,
        Part other,
        List<Row> rows,
        Calculation calculation,
        List<Rule> provisions,
        List<Said> circumstances,
        Written childPerspective,
        List<Share> shares) {

    /** How a part of the assistance ended in this decision; {@code NOT_CONCERNED} when nothing of it was at stake. */
    public enum Part {
        GRANTED,
        REFUSED,
        NOT_CONCERNED
    }

    /**
     * @param label what it is; {@code who} says whose, null for the household
     * @param appliedOre applied for
     * @param grantedOre approved as a cost; 0 when refused or later
     * @param reason the officer's words from the review; null when granted as applied for. For LATER, what is waited
     *     for
     * @param byOfficer whether the officer found the row
     */
    public record Row(
            String key,
            RowGroup group,
            Message label,
            String who,
            long appliedOre,
            long grantedOre,
            RowOutcome outcome,
            Written reason,
            List<PaperName> papers,
            boolean byOfficer) {}

    /**
     * A file that the row was judged on. @param id of the file @param sha256 of the file as it came, 64 hexadecimal
     * digits
     */
    public record PaperName(String id, String name, String sha256) {}

    /** A provision applied (FL 32 §), cited and explained as it was then. */
    public record Rule(Provision provision, Message citation, Message about) {

        static Rule of(Provision provision) {
            return new Rule(
                    provision,
                    Message.of(provision.citationKey(), Argument.text(provision.place())),
                    Message.of(provision.textKey()));
        }
    }

    public record Share(String personId, String name, long ore) {}

    public DecisionContent {
        rows = List.copyOf(rows);
        provisions = List.copyOf(provisions);
        circumstances = List.copyOf(circumstances);
        shares = List.copyOf(shares);
    }

    /** The files that the rows were judged on, each once. */
    public List<PaperName> papers() {
        return rows.stream().flatMap(row -> row.papers().stream()).distinct().toList();
    }

    /** What was decisive, as a reader of that language reads it. */
    public List<String> circumstancesIn(Language language) {
        return circumstances.stream().map(line -> line.in(language)).toList();
    }

    public YearMonth incomeMonth() {
        return month.minusMonths(1);
    }

    /** Whether it is about more than one adult. */
    public boolean shared() {
        return shares.size() > 1;
    }

    public Grants grants() {
        return new Grants(totalOre(), supportOre, otherOre);
    }

    public long totalOre() {
        return supportOre + otherOre;
    }

    /** What the month has got with this decision. */
    public long monthTotalOre() {
        return earlierOre + totalOre();
    }

    /** Whether one kind of help is granted and the other refused: the answer is no single yes or no. */
    public boolean mixed() {
        return (support == Part.GRANTED && other == Part.REFUSED) || (support == Part.REFUSED && other == Part.GRANTED);
    }

    public boolean somethingLater() {
        return rows.stream().anyMatch(row -> row.outcome() == RowOutcome.LATER);
    }

    /** The officer's own words in it, in no order. */
    public Stream<String> ownWords() {
        return Stream.of(
                        circumstances.stream(),
                        Stream.ofNullable(childPerspective),
                        rows.stream().map(Row::reason))
                .flatMap(said -> said)
                .filter(Written.class::isInstance)
                .map(said -> ((Written) said).words());
    }
}
