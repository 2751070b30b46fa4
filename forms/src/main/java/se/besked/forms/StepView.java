package se.besked.forms;

import java.util.List;

/**
 * All that a page needs to draw one step.
 *
 * @param number 1 for the first step; {@code of} is how many there are
 * @param intro nullable
 * @param previous id of the step before, or null; {@code next} likewise
 * @param problems of the step, in the order of the page, for the error summary
 */
public record StepView(
        String step,
        int number,
        int of,
        Words title,
        Words intro,
        String previous,
        String next,
        List<BlockView> blocks,
        List<ShownProblem> problems) {

    /** @param input key of the input that the summary links to */
    public record ShownProblem(String input, Words words) {}
}
