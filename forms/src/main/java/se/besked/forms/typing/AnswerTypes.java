package se.besked.forms.typing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of answer, found by the word that definitions use: {@code money} is the class {@code MoneyAnswer} beside
 * this one, so that a new type is a class and is listed nowhere.
 */
public final class AnswerTypes {

    static final String ENDING = "Answer";

    private static final Map<String, AnswerType> FOUND = new ConcurrentHashMap<>();

    private AnswerTypes() {}

    /** @throws IllegalArgumentException if there is no such type */
    public static AnswerType of(String word) {
        return FOUND.computeIfAbsent(word, AnswerTypes::find);
    }

    private static AnswerType find(String word) {
        if (!word.matches("[a-z][a-zA-Z]*")) {
            throw new IllegalArgumentException("No type of answer " + word);
        }
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ENDING;
        try {
            return Class.forName(AnswerTypes.class.getPackageName() + "." + name)
                    .asSubclass(AnswerType.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No type of answer " + word, e);
        }
    }
}
