package se.besked.worklist;

import java.util.List;

/**
 * One page of the worklist.
 *
 * @param above whether there are rows before these; @param below whether there are rows after them
 */
public record WorkPage(List<WorkRow> rows, boolean above, boolean below) {}
