package se.besked.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import se.besked.i18n.Texts;

/** {@code #{t['my.title']}}: a text without arguments, in the page's language. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    private final ActiveLanguage language;

    @Inject
    public PageTexts(ActiveLanguage language) {
        this.language = language;
    }

    @Override
    public String get(Object key) {
        return Texts.get(language.get(), (String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.has(language.get(), (String) key);
    }

    /** Nobody lists the texts from a page. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
