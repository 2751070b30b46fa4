package se.besked.application;

import java.util.Map;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Question;
import se.besked.forms.typing.YesNoAnswer;
import se.besked.person.Person;

/**
 * What the form says of how to reach, understand and pay the adults. It is entered with each of them when they sign it
 * themselves: nobody's account changes by another's signature. Which answers say so, the form tells by its tags.
 *
 * @param answers those that count, by key
 */
record ContactUpdate(FormDefinition form, Map<String, String> answers) {

    private static final String ASKED_ONCE = "q.";

    /** Phone and e-mail are asked once: they are those of whoever sends it in. */
    void reach(Person sender) {
        sender.reachedBy(told(ASKED_ONCE, "contact.phone", ""), told(ASKED_ONCE, "contact.email", ""));
    }

    /** Interpreter and account are told for each adult. */
    void own(Person signer, String memberId) {
        String own = "p." + memberId + ".";
        boolean interpreter = YesNoAnswer.YES.equals(told(own, "interpreter.needed", ""));
        signer.needsInterpreter(interpreter ? told(own, "interpreter.language", "") : null);
        if (told(own, "payment.method", "") != null) {
            signer.paidTo(digits(own, ".clearing"), digits(own, ".number"));
        }
    }

    /** @param part of an answer that is typed in several inputs; else empty */
    private String told(String prefix, String tag, String part) {
        return form.questionsTagged(tag).stream()
                .map(Question::id)
                .map(id -> answers.get(prefix + id + part))
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    /** Null for whoever is paid without an account: nobody is asked for one then. */
    private String digits(String prefix, String part) {
        String value = told(prefix, "payment.account", part);
        return value == null ? null : value.replaceAll("\\D", "");
    }
}
