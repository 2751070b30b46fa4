package se.besked.forms.typing;

import java.util.List;

/** All types of answer that a definition can ask for. */
public final class AnswerTypes {

    public static final List<AnswerType> ALL = List.of(
            new TextAnswer(),
            new WholeNumber(),
            new MoneyText(),
            new DateText(),
            new ChoiceAnswer(),
            new YesNo(),
            new IdentityNumberText(),
            new BankAccountText());

    private AnswerTypes() {}

    /** @throws IllegalArgumentException if there is no such type */
    public static AnswerType of(String word) {
        return ALL.stream()
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of answer " + word));
    }
}
