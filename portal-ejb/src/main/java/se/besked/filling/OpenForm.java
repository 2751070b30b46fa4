package se.besked.filling;

import se.besked.forms.definition.FormDefinition;
import se.besked.forms.engine.FormContext;

/**
 * A form that somebody has been let in to.
 *
 * @param subjectId what its draft is about
 * @param form the version to begin on; a draft that is begun stays on its own
 * @param context what the form knows of the world
 */
public record OpenForm(String subjectId, FormDefinition form, FormContext context) {}
