package se.besked.web.faces;

import java.util.List;
import se.besked.i18n.Language;

/**
 * What is wrong at one field, as a page says it.
 *
 * @param key id of the input that the summary links to
 * @param text the sentence, in the reader's language
 */
public record FieldError(String key, String text) {

    /** What the form found, in that language. */
    public static List<FieldError> of(List<se.besked.forms.typing.FieldError> errors, Language language) {
        return errors.stream()
                .map(error -> new FieldError(error.field(), error.message().in(language)))
                .toList();
    }

    /** The sentence at one field, or null. */
    public static String at(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.key().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }
}
