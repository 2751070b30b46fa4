package se.besked.web.faces;

import se.besked.i18n.Language;

/** {@link FrameworkTexts} in Swedish; the name is what a resource bundle asks for. */
public class FrameworkTexts_sv extends FrameworkTexts {

    public FrameworkTexts_sv() {
        super(Language.SV);
    }
}
