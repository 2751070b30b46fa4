package se.besked.casework;

import jakarta.persistence.Embeddable;
import java.util.List;
import se.besked.i18n.Typed;

/**
 * One word of a member's name, by which a search finds the member; and the whole name, for the search's other words.
 * Both are plain ({@link Typed#words}), so that how they begin is looked up in an index.
 */
@Embeddable
public class NameWord {

    private String word;

    /** All words, each after a blank. */
    private String name;

    protected NameWord() {}

    private NameWord(String word, String name) {
        this.word = word;
        this.name = name;
    }

    static List<NameWord> of(String name) {
        String all = Typed.inWords(name);
        return Typed.words(name).stream().map(word -> new NameWord(word, all)).toList();
    }
}
