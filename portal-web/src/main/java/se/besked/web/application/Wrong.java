package se.besked.web.application;

import java.util.List;
import se.besked.forms.StepView;

/**
 * A problem as the error summary says it.
 *
 * @param key id of the input it links to
 */
public record Wrong(String key, String text) {

    static List<Wrong> of(List<StepView.ShownProblem> problems) {
        return problems.stream()
                .map(problem -> new Wrong(problem.input(), FormSpeech.words(problem.words())))
                .toList();
    }
}
