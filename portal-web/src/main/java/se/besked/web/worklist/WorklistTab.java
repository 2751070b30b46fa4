package se.besked.web.worklist;

import se.besked.worklist.Worklist;

/**
 * One of the scopes above the worklist.
 *
 * @param count how many wait in it
 * @param current whether it is the one shown
 */
public record WorklistTab(Worklist.Scope scope, long count, boolean current) {}
