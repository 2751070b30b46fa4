package se.besked.receipt;

import java.time.YearMonth;
import java.util.Set;

/**
 * A paper of an earlier month.
 *
 * @param month of the application that it was sent with
 * @param kinds of the rows that it showed something about
 */
public record EarlierPaper(Paper paper, YearMonth month, Set<String> kinds) {}
