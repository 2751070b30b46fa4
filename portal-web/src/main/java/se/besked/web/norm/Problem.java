package se.besked.web.norm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;

/**
 * A problem as RFC 9457 wants it, in English, as the rest of the machine interface.
 *
 * @param type a name that programs can compare
 * @param errors one for each field that is wrong; null when no field is
 */
record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** @param field for example {@code children[0].age}; empty for the body itself */
    record FieldError(String field, String detail) {}

    private static final String TYPE = "urn:besked:problem:";
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    static Problem invalid(List<se.besked.forms.typing.FieldError> fields) {
        List<FieldError> errors = fields.stream()
                .map(field -> new FieldError(field.field(), field.message().in(Language.EN)))
                .toList();
        return new Problem(
                TYPE + "invalid-request", text("norm.api.invalid"), 400, text("norm.api.invalid.detail"), errors);
    }

    static Problem noNorm(se.besked.forms.typing.FieldError year) {
        String detail = year.message().in(Language.EN);
        List<FieldError> errors = List.of(new FieldError(year.field(), detail));
        return new Problem(TYPE + "no-norm-for-year", text("norm.api.no-norm"), 422, detail, errors);
    }

    static Problem notJson() {
        return new Problem(TYPE + "not-json", text("norm.api.not-json"), 400, text("norm.api.not-json.detail"), null);
    }

    static Problem tooLarge(int mostBytes) {
        String detail = text("norm.api.too-large.detail", Argument.number(mostBytes));
        return new Problem(TYPE + "too-large", text("norm.api.too-large"), 413, detail, null);
    }

    /** What the server itself refused. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> new Problem(TYPE + "not-found", text("norm.api.not-found"), status, null, null);
            case 405 -> new Problem(TYPE + "method", text("norm.api.method"), status, null, null);
            case 406 -> new Problem(TYPE + "not-acceptable", text("norm.api.not-acceptable"), status, null, null);
            case 413 -> new Problem(TYPE + "too-large", text("norm.api.too-large"), status, null, null);
            case 415 -> new Problem(TYPE + "media-type", text("norm.api.media-type"), status, null, null);
            default -> new Problem(TYPE + "refused", text("norm.api.refused"), status, null, null);
        };
    }

    /** @param number what the fault is found by in the log; nothing of the fault itself is told */
    static Problem broken(String number) {
        return new Problem(
                TYPE + "broken",
                text("norm.api.broken"),
                500,
                text("norm.api.broken.detail", Argument.text(number)),
                null);
    }

    String json() {
        return GSON.toJson(this);
    }

    private static String text(String key, Argument... arguments) {
        return Message.of(key, arguments).in(Language.EN);
    }
}
