package se.besked.web.faces;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * What Faces and PrimeFaces say by themselves, from the area {@code faces} of our own texts: they ship no Swedish or
 * Arabic. A key of the framework is the same key there, {@code faces.jakarta.faces.component.UIInput.REQUIRED}.
 */
public class FrameworkTexts extends ResourceBundle {

    private static final String AREA = "faces.";

    private final Language language;

    /** Where no language is asked for. */
    public FrameworkTexts() {
        this(Language.SV);
    }

    protected FrameworkTexts(Language language) {
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return Texts.has(language, AREA + key) ? Texts.pattern(language, AREA + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Texts.keys(language).stream()
                .filter(key -> key.startsWith(AREA))
                .map(key -> key.substring(AREA.length()))
                .toList());
    }
}
