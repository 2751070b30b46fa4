package se.besked.web.norm;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Message;

/**
 * Reads JSON into records, whose components are the fields that are known: whole numbers, numbers, texts, yes or no,
 * lists of records. Strict: UTF-8, one value and nothing after it, no comments. A value of the wrong type, a field that
 * nobody knows and a name that stands twice (readers differ on which of the two they would take) are told with the
 * field's whole name; reading goes on, so that all of them are told at once.
 */
final class JsonRecords {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SHOWN = 60;

    private final JsonReader in;
    private final List<FieldError> problems;

    private JsonRecords(JsonReader in, List<FieldError> problems) {
        this.in = in;
        this.problems = problems;
    }

    /**
     * @param problems gets what is wrong; what is wrong or left out is null in the record
     * @throws JsonParseException if the body is no JSON at all
     */
    static <T extends Record> T read(Class<T> type, byte[] body, List<FieldError> problems) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            JsonReader in = new JsonReader(new StringReader(text.toString()));
            in.setStrictness(Strictness.STRICT);
            in.setNestingLimit(DEEPEST);
            Object value = new JsonRecords(in, problems).value(type);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("More than one value");
            }
            return type.cast(value);
        } catch (IOException | NumberFormatException e) {
            throw new JsonParseException(e);
        }
    }

    private Object value(Type type) throws IOException {
        JsonToken next = in.peek();
        if (type == Integer.class) {
            return next == JsonToken.NUMBER ? whole(number()) : wrong("norm.trial.integer");
        } else if (type == BigDecimal.class) {
            return next == JsonToken.NUMBER ? number() : wrong("norm.trial.number");
        } else if (type == Boolean.class) {
            return next == JsonToken.BOOLEAN ? (Object) in.nextBoolean() : wrong("norm.trial.boolean");
        } else if (type == String.class) {
            return next == JsonToken.STRING ? in.nextString() : wrong("norm.trial.text");
        } else if (type instanceof ParameterizedType list) {
            return next == JsonToken.BEGIN_ARRAY ? list(list.getActualTypeArguments()[0]) : wrong("norm.trial.list");
        }
        return record((Class<?>) type);
    }

    private List<Object> list(Type of) throws IOException {
        List<Object> values = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            values.add(value(of));
        }
        in.endArray();
        return values;
    }

    /** A record of nulls where there is no object, so that its place in a list stays. */
    private Object record(Class<?> type) throws IOException {
        Map<String, Type> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), component.getGenericType());
        }
        Map<String, Object> values = new HashMap<>();
        if (in.peek() == JsonToken.BEGIN_OBJECT) {
            in.beginObject();
            while (in.hasNext()) {
                String name = in.nextName();
                if (values.containsKey(name)) {
                    problem("norm.trial.twice");
                }
                values.put(name, known.containsKey(name) ? value(known.get(name)) : wrong("norm.trial.unknown"));
            }
            in.endObject();
        } else {
            wrong("norm.trial.object");
        }
        try {
            return type.getDeclaredConstructors()[0].newInstance(
                    known.keySet().stream().map(values::get).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record with one constructor: " + type, e);
        }
    }

    /** A longer literal is no amount, and exact arithmetic on it would only cost. */
    private BigDecimal number() throws IOException {
        String literal = in.nextString();
        if (literal.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("A number of " + literal.length() + " characters");
        }
        return new BigDecimal(literal);
    }

    private Object whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return problem("norm.trial.integer");
        }
    }

    /** Passes over a value that is not wanted; it must be JSON all the same. */
    private Object wrong(String key) {
        problem(key);
        JsonParser.parseReader(in);
        return null;
    }

    /** A name that the caller made up is told back shortened and in plain characters. */
    private Object problem(String key) {
        String name = in.getPath().replaceFirst("^\\$\\.?", "").replaceAll("[^\\w.\\[\\]-]", "?");
        String shown = name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "...";
        problems.add(new FieldError(shown, Message.of(key)));
        return null;
    }
}
