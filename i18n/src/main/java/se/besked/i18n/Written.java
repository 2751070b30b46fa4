package se.besked.i18n;

import java.util.Objects;

/**
 * What a person wrote, and the language they chose to write it in. It is never translated; a page that speaks another
 * language marks it with its own.
 */
public record Written(String words, Language language) implements Said {

    public Written {
        Objects.requireNonNull(words);
        Objects.requireNonNull(language);
    }

    /** What the office writes: its working language is the binding one. */
    public static Written byOffice(String words) {
        return new Written(words, Language.SV);
    }

    /** The same; null where nothing was written. */
    public static Written byOfficeOrNull(String words) {
        return words == null || words.isBlank() ? null : byOffice(words);
    }

    /** The words as they were written, in their own direction. */
    @Override
    public String in(Language reader) {
        return Isolates.own(reader, words);
    }
}
