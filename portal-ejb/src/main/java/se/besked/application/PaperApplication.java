package se.besked.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.forms.definition.Side;

/**
 * An application as it stands on a paper, typed by an officer.
 *
 * @param arrivedOn the day it reached the authority, from which the law counts (FL 22 §)
 * @param signedOn the day written by the signatures; null where none is
 * @param signedBy person ids of the adults whose signatures stand on it
 * @param othersInHome how many more live in the home
 */
public record PaperApplication(
        YearMonth month,
        LocalDate arrivedOn,
        LocalDate signedOn,
        List<String> signedBy,
        int othersInHome,
        List<ChildDays> children,
        List<Row> rows) {

    /**
     * One row as entered.
     *
     * @param kind one of the kinds of the form
     * @param memberId case member, or null for the household
     * @param amountOre öre, 0 or more
     * @param onDate may be null
     * @param remark may be null
     */
    public record Row(Side side, String kind, String memberId, long amountOre, LocalDate onDate, String remark) {}

    /** What the paper says of one child. {@code days} null means the whole month. */
    public record ChildDays(String memberId, Integer days, boolean lunchAtChildcare) {}
}
