package se.besked.shared;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;

/**
 * Snapshots as they were: records to text and back. What a decision stored must be readable for as long as it is kept.
 */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(LocalDate.class, asText(LocalDate::parse))
            .registerTypeAdapter(YearMonth.class, asText(YearMonth::parse))
            .registerTypeAdapter(Instant.class, asText(Instant::parse))
            .registerTypeAdapter(Said.class, (JsonSerializer<Said>) (said, type, in) -> in.serialize(said))
            .registerTypeAdapter(Said.class, (JsonDeserializer<Said>) (json, type, in) ->
                    in.deserialize(json, json.getAsJsonObject().has("key") ? Message.class : Written.class))
            .disableHtmlEscaping()
            .create();

    /** Says every message once more before it is written. */
    private static final Gson LASTING = GSON.newBuilder()
            .registerTypeAdapter(Message.class, (JsonSerializer<Message>)
                    (message, type, in) -> GSON.toJsonTree(message.spokenNow()))
            .create();

    private Json() {}

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /** For what must say the same for as long as it is kept: every message is stored as it is said now. */
    public static String writeLasting(Object value) {
        return LASTING.toJson(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    /** For lists and maps: {@code new TypeToken<Map<String, String>>() {}.getType()}. */
    public static <T> T read(String json, Type type) {
        return GSON.fromJson(json, type);
    }

    private static <T> TypeAdapter<T> asText(Function<String, T> parse) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value == null ? null : value.toString());
            }

            @Override
            public T read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return null;
                }
                return parse.apply(in.nextString());
            }
        };
    }
}
