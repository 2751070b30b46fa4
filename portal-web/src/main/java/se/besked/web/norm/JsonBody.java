package se.besked.web.norm;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Message;

/**
 * A body of JSON as plain values: {@code Map}, {@code List}, {@code String}, {@link BigDecimal}, {@code Boolean},
 * {@link #NULL}. Strict: UTF-8, one value and nothing after it, no comments; a name that stands twice is told, because
 * readers differ on which of the two they would take.
 */
final class JsonBody {

    /** JSON's null, told apart from a field that is absent. */
    static final Object NULL = new Object();

    /** The body is no JSON at all. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(Throwable cause) {
            super(cause);
        }
    }

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;

    private final List<FieldError> problems;

    private JsonBody(List<FieldError> problems) {
        this.problems = problems;
    }

    /** @param problems gets one for each name that stands twice */
    static Object read(byte[] body, List<FieldError> problems) throws NotJson {
        try (JsonReader in = new JsonReader(new StringReader(text(body)))) {
            in.setStrictness(Strictness.STRICT);
            in.setNestingLimit(DEEPEST);
            Object value = new JsonBody(problems).value(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("More than one value");
            }
            return value;
        } catch (IOException | NumberFormatException | IllegalStateException e) {
            throw new NotJson(e);
        }
    }

    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private Object value(JsonReader in) throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT:
                return object(in);
            case BEGIN_ARRAY:
                return array(in);
            case STRING:
                return in.nextString();
            case NUMBER:
                return number(in.nextString());
            case BOOLEAN:
                return in.nextBoolean();
            default:
                in.nextNull();
                return NULL;
        }
    }

    private Map<String, Object> object(JsonReader in) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            String path = in.getPath().substring("$.".length());
            if (fields.put(name, value(in)) != null) {
                problems.add(new FieldError(Fields.shown(path), Message.of("norm.trial.twice")));
            }
        }
        in.endObject();
        return fields;
    }

    private List<Object> array(JsonReader in) throws IOException {
        List<Object> values = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            values.add(value(in));
        }
        in.endArray();
        return values;
    }

    /** A longer literal is no amount, and exact arithmetic on it would only cost. */
    private static BigDecimal number(String literal) throws MalformedJsonException {
        if (literal.length() > LONGEST_NUMBER) {
            throw new MalformedJsonException("A number of " + literal.length() + " characters");
        }
        return new BigDecimal(literal);
    }
}
