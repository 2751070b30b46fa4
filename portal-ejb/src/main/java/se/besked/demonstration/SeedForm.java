package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.application.Submission;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.filling.StepChange;
import se.besked.filling.StepDraft;
import se.besked.forms.typing.FieldError;

/** Somebody who fills in the form: opens each step, types on it, saves it, and signs. */
@ApplicationScoped
class SeedForm {

    private final MonthlyForm form;
    private final FormFilling filling;
    private final Submission submission;

    @Inject
    SeedForm(MonthlyForm form, FormFilling filling, Submission submission) {
        this.form = form;
        this.filling = filling;
        this.submission = submission;
    }

    Sheet of(String personId, YearMonth month) {
        Citizen citizen = new Citizen(personId);
        form.begin(citizen, month);
        return new Sheet(citizen, month);
    }

    void sign(String personId, YearMonth month) {
        Citizen citizen = new Citizen(personId);
        Map<String, List<FieldError>> problems =
                submission.numberOf(citizen, month).isEmpty()
                        ? filling.problems(citizen, MonthlyForm.of(month))
                        : Map.of();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The demonstration's form of " + personId + " is not complete: " + problems);
        }
        submission.sign(citizen, month, submission.contentToSign(citizen, month));
    }

    /** One person's form for one month. */
    final class Sheet {

        private final Citizen citizen;
        private final FormKey month;

        private Sheet(Citizen citizen, YearMonth month) {
            this.citizen = citizen;
            this.month = MonthlyForm.of(month);
        }

        /** Types {@code key=value} pairs on a step. */
        Sheet on(String step, String... pairs) {
            StepDraft draft = filling.step(citizen, month, step);
            Map<String, String> raw = new LinkedHashMap<>(draft.raw());
            for (String pair : pairs) {
                int at = pair.indexOf('=');
                raw.put(pair.substring(0, at), pair.substring(at + 1));
            }
            filling.save(citizen, month, step, draft.version(), raw);
            return this;
        }

        /** Adds a row of this kind and types on it; keys are the row's own: {@code amount=320}. */
        Sheet add(String step, String kind, String... pairs) {
            StepDraft draft = filling.step(citizen, month, step);
            filling.save(citizen, month, step, draft.version(), draft.raw(), StepChange.add(kind));
            List<String> rows = rows(step, kind);
            return typeOn(step, rows.get(rows.size() - 1), pairs);
        }

        /** Types on the row of this kind that is there already. */
        Sheet row(String step, String kind, String... pairs) {
            return typeOn(step, rows(step, kind).get(0), pairs);
        }

        /** The line item id of the row of this kind. */
        String item(String step, String kind) {
            return rows(step, kind).get(0).substring("i.".length());
        }

        boolean has(String step, String kind) {
            return !rows(step, kind).isEmpty();
        }

        private Sheet typeOn(String step, String row, String... pairs) {
            String[] keyed = new String[pairs.length];
            for (int at = 0; at < pairs.length; at++) {
                keyed[at] = row + "." + pairs[at];
            }
            return on(step, keyed);
        }

        private List<String> rows(String step, String kind) {
            return filling.step(citizen, month, step).raw().entrySet().stream()
                    .filter(entry ->
                            entry.getKey().endsWith(".kind") && entry.getValue().equals(kind))
                    .map(entry -> entry.getKey().substring(0, entry.getKey().length() - ".kind".length()))
                    .toList();
        }
    }
}
