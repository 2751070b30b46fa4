package se.besked.web.faces;

import se.besked.i18n.Language;

/** {@link FrameworkTexts} in Arabic; the name is what a resource bundle asks for. */
public class FrameworkTexts_ar extends FrameworkTexts {

    public FrameworkTexts_ar() {
        super(Language.AR);
    }
}
