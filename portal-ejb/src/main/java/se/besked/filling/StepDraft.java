package se.besked.filling;

import java.time.Instant;
import java.util.Map;
import se.besked.forms.view.StepView;

/**
 * One step of a form as it stands.
 *
 * @param subjectId what the draft is about
 * @param raw what has been typed, or what the step starts from
 * @param version goes with the page and comes back with what was typed; 0 while nothing is saved
 * @param savedAt null while nothing is saved
 */
public record StepDraft(String subjectId, StepView view, Map<String, String> raw, long version, Instant savedAt) {}
