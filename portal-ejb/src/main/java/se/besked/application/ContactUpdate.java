package se.besked.application;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Question;
import se.besked.forms.typing.TypedAnswer;
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
        String phone = TypedAnswer.phone(told(ASKED_ONCE, "contact.phone", "")).value();
        sender.reachedBy(phone, told(ASKED_ONCE, "contact.email", ""));
    }

    /**
     * Interpreter and account are told for each adult.
     *
     * @return what became of the account that was known; empty where none was, or it is the same
     */
    Optional<AccountChange> own(Person signer, String memberId) {
        String own = "p." + memberId + ".";
        boolean interpreter = YesNoAnswer.YES.equals(told(own, "interpreter.needed", ""));
        signer.needsInterpreter(interpreter ? told(own, "interpreter.language", "") : null);
        if (told(own, "payment.method", "") == null) {
            return Optional.empty();
        }
        String clearing = signer.clearing();
        String account = signer.account();
        String masked = signer.maskedAccount();
        pay(signer, told(own, "payment.account", ".clearing"), told(own, "payment.account", ".number"));
        boolean same = Objects.equals(clearing, signer.clearing()) && Objects.equals(account, signer.account());
        return masked == null || same
                ? Optional.empty()
                : Optional.of(new AccountChange(signer.id(), masked, signer.maskedAccount()));
    }

    /** Whoever is paid without an account is asked for none. One that cannot be read takes no other one's place. */
    private static void pay(Person signer, String clearing, String number) {
        if (clearing == null && number == null) {
            signer.paidTo(null, null);
        } else {
            TypedAnswer.account(clearing, number)
                    .found()
                    .ifPresent(account -> signer.paidTo(account.clearing(), account.number()));
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
}
