package se.besked.web.review;

import java.util.List;
import java.util.Map;
import se.besked.web.faces.FieldError;

/**
 * What became of a pressed button of the review screen.
 *
 * @param row key of the row it was about; null for none
 * @param saved whether that row is now as its fields were
 * @param field id of the field that the problem stands at; null without one
 * @param problem a sentence; null if it went well
 * @param goOn what to add to the page's address for a new start; null to draw the page at once
 */
record ReviewOutcome(String row, boolean saved, String field, String problem, String goOn) {

    static ReviewOutcome none() {
        return new ReviewOutcome(null, false, null, null, null);
    }

    static ReviewOutcome opened(String row) {
        return new ReviewOutcome(row, false, null, null, null);
    }

    static ReviewOutcome saved(String row) {
        return new ReviewOutcome(row, true, null, null, null);
    }

    /** What was typed in that field is saved. */
    static ReviewOutcome done(String row, String field) {
        return new ReviewOutcome(row, false, field, null, null);
    }

    static ReviewOutcome wrong(String row, String field, String problem) {
        return new ReviewOutcome(row, false, field, problem, null);
    }

    static ReviewOutcome newStart(String query) {
        return new ReviewOutcome(null, false, null, null, query);
    }

    /** What was typed in a field and is not saved; null if nothing was posted there, or it has just been saved. */
    String unsaved(String name, Map<String, String> posted) {
        return problem == null && name.equals(field) ? null : posted.get(name);
    }

    /** What went wrong, for the head of the page. */
    List<FieldError> problems() {
        return problem == null ? List.of() : List.of(new FieldError(field, problem));
    }

    /** The sentence at one field, or null. */
    String problemAt(String name) {
        return name.equals(field) ? problem : null;
    }

    /** What is wrong with the fields of a row itself, or null. */
    String problemOf(String rowKey) {
        String amount = problemAt("amount." + rowKey);
        return amount != null ? amount : problemAt("reason." + rowKey);
    }
}
