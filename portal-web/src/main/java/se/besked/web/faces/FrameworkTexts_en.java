package se.besked.web.faces;

import se.besked.i18n.Language;

/** {@link FrameworkTexts} in English; the name is what a resource bundle asks for. */
public class FrameworkTexts_en extends FrameworkTexts {

    public FrameworkTexts_en() {
        super(Language.EN);
    }
}
