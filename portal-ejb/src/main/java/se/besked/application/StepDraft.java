package se.besked.application;

import java.time.Instant;
import java.util.Map;
import se.besked.forms.view.StepView;

/**
 * One step of the form as it stands.
 *
 * @param raw what has been typed, or what the step starts from
 * @param version goes with the page and comes back with what was typed; 0 while nothing is saved
 * @param savedAt null while nothing is saved
 */
public record StepDraft(String applicationId, StepView view, Map<String, String> raw, long version, Instant savedAt) {}
