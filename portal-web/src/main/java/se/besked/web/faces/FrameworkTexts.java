package se.besked.web.faces;

import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * What Faces and PrimeFaces say by themselves, from the area {@code faces} of our own texts: they ship no Swedish or
 * Arabic. A key of the framework is the same key there, {@code faces.jakarta.faces.component.UIInput.REQUIRED}.
 *
 * <p>One bundle serves every language: it asks the page that it speaks on, so that a new language needs no class.
 */
public class FrameworkTexts extends ResourceBundle {

    private static final String AREA = "faces.";

    @Override
    protected Object handleGetObject(String key) {
        Language language = language();
        return Texts.has(language, AREA + key) ? Texts.pattern(language, AREA + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Texts.keys(language()).stream()
                .filter(key -> key.startsWith(AREA))
                .map(key -> key.substring(AREA.length()))
                .toList());
    }

    private static Language language() {
        FacesContext page = FacesContext.getCurrentInstance();
        return page == null || page.getViewRoot() == null
                ? Language.SV
                : Language.ofTag(page.getViewRoot().getLocale().getLanguage()).orElse(Language.SV);
    }
}
