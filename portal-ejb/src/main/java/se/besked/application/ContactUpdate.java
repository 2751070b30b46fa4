package se.besked.application;

import java.util.Map;
import se.besked.casework.SocialCase;
import se.besked.person.People;
import se.besked.person.Person;

/**
 * What the form says of how to reach, understand and pay the adults: it is entered with the person when it has been
 * sent.
 */
record ContactUpdate(Map<String, String> answers) {

    /** Phone and e-mail are those of whoever signs; interpreter and account are told for each adult. */
    void update(SocialCase socialCase, People people, String signerId) {
        socialCase.adults().forEach(adult -> {
            Person person = people.get(adult.personId());
            if (person.id().equals(signerId)) {
                person.reachedBy(told("q.phone"), told("q.email"));
            }
            String own = "p." + adult.id() + ".";
            person.needsInterpreter("yes".equals(told(own + "interpreter")) ? told(own + "interpreterLanguage") : null);
            if ("account".equals(told(own + "method"))) {
                person.paidTo(digits(own + "account.clearing"), digits(own + "account.number"));
            } else if ("slip".equals(told(own + "method"))) {
                person.paidTo(null, null);
            }
        });
    }

    private String told(String key) {
        String value = answers.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String digits(String key) {
        String value = told(key);
        return value == null ? null : value.replaceAll("\\D", "");
    }
}
