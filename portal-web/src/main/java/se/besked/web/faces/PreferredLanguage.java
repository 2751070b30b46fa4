package se.besked.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import se.besked.i18n.Language;

/** The first of the browser's languages that is ours; Swedish if none is. Only where a path does not say it. */
final class PreferredLanguage {

    private PreferredLanguage() {}

    static Language of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::ofTag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.SV);
    }
}
