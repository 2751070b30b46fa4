package se.besked.web.application;

import java.util.List;
import se.besked.forms.FieldError;

/**
 * A problem as the error summary says it.
 *
 * @param key id of the input it links to
 */
public record Wrong(String key, String text) {

    static List<Wrong> of(List<FieldError> problems) {
        return problems.stream()
                .map(problem -> new Wrong(problem.field(), FormSpeech.words(problem.message())))
                .toList();
    }
}
