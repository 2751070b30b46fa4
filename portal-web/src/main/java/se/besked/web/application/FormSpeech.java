package se.besked.web.application;

import java.util.List;
import java.util.stream.Collectors;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.web.faces.PageFunctions;

/**
 * What the form engine says, in the language of the page. The functions {@code b:words} and {@code b:values} of the
 * pages.
 */
public final class FormSpeech {

    private FormSpeech() {}

    /** A text of the form; empty for none. */
    public static String words(Message words) {
        return words == null ? "" : words.in(PageFunctions.language());
    }

    /** The values of one answer, side by side. */
    public static String values(List<Argument> values) {
        return new Renderer(PageFunctions.language()).list(values);
    }

    /**
     * What a script needs to follow a condition by itself: {@code key=value|value&key=value}; null for no condition.
     */
    public static String showWhen(List<ShowWhen> conditions) {
        return conditions == null || conditions.isEmpty()
                ? null
                : conditions.stream()
                        .map(condition -> condition.key() + "=" + String.join("|", condition.values()))
                        .collect(Collectors.joining("&"));
    }
}
