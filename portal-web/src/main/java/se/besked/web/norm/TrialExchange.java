package se.besked.web.norm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Language;
import se.besked.norm.TrialCalculation;
import se.besked.norm.TrialRequest;

/** From the bytes of a trial request to those of its answer: every rule of the interface, without a server. */
@ApplicationScoped
class TrialExchange {

    static final int MOST_BYTES = 64 * 1024;
    static final String JSON = "application/json";

    /** @param mediaType of the body */
    record Reply(int status, String mediaType, String body) {
        static Reply of(Problem problem) {
            return new Reply(problem.status(), Problem.MEDIA_TYPE, problem.json());
        }
    }

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final TrialCalculation trial;

    @Inject
    TrialExchange(TrialCalculation trial) {
        this.trial = trial;
    }

    /** @param body at most one byte more than {@link #MOST_BYTES}; that one makes it too large */
    Reply answer(byte[] body) {
        if (body.length > MOST_BYTES) {
            return Reply.of(Problem.tooLarge(MOST_BYTES));
        }
        List<FieldError> problems = new ArrayList<>();
        TrialRequest request;
        try {
            request = JsonRecords.read(TrialRequest.class, body, problems);
        } catch (JsonParseException e) {
            return Reply.of(Problem.notJson());
        }
        // A field that could not be read is told once: as of the wrong type, not as missing too.
        List<String> told = problems.stream().map(FieldError::field).toList();
        trial.check(request).stream()
                .filter(problem -> !told.contains(problem.field()))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            return Reply.of(Problem.invalid(problems));
        }
        return trial.lacksNorm(request.year())
                .map(year -> Reply.of(Problem.noNorm(year)))
                .orElseGet(() -> new Reply(200, JSON, GSON.toJson(trial.answer(request, Language.EN))));
    }
}
