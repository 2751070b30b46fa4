package se.besked.worklist;

/**
 * Which page of a list is wanted: said by a row at its edge and not by a number, so that it costs the same wherever it
 * lies, and a row that has gone meanwhile moves no other out of sight.
 *
 * @param from id of the application that the page lies beyond; null for the end of the list
 * @param backwards whether it lies above that row, or at the lower end
 */
public record WorkPlace(String from, boolean backwards) {

    public static final WorkPlace FIRST = new WorkPlace(null, false);
    public static final WorkPlace LAST = new WorkPlace(null, true);

    public static WorkPlace after(String applicationId) {
        return new WorkPlace(applicationId, false);
    }

    public static WorkPlace before(String applicationId) {
        return new WorkPlace(applicationId, true);
    }
}
