package se.besked.web.worklist;

import se.besked.worklist.Worklist;

/**
 * One of the scopes above the worklist.
 *
 * @param count how many wait in it, as far as they are counted
 * @param more whether there are more than that
 * @param current whether it is the one shown
 */
public record WorklistTab(Worklist.Scope scope, int count, boolean more, boolean current) {}
