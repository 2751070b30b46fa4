package se.besked.forms.view;

import java.util.List;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Message;

/**
 * All that a page needs to draw one step.
 *
 * @param number 1 for the first step; {@code of} is how many there are
 * @param intro nullable
 * @param previous id of the step before, or null; {@code next} likewise
 * @param problems of the step, in the order of the page, for the error summary: each names the input that it links to
 */
public record StepView(
        String step,
        int number,
        int of,
        Message title,
        Message intro,
        String previous,
        String next,
        List<BlockView> blocks,
        List<FieldError> problems) {}
