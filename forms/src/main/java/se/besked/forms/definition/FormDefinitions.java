package se.besked.forms.definition;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.besked.forms.typing.AnswerType;
import se.besked.forms.typing.AnswerTypes;

/** The definitions that lie under {@code /forms/<code>/v<version>.json}. */
public final class FormDefinitions {

    private static final Map<String, Class<? extends Block>> BLOCKS = Map.of(
            "question",
            Block.Ask.class,
            "people",
            Block.People.class,
            "reported",
            Block.Reported.class,
            "items",
            Block.Items.class);

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(
                    Block.class, (JsonDeserializer<Block>) (json, type, in) -> block(json.getAsJsonObject(), in))
            .registerTypeAdapter(AnswerType.class, (JsonDeserializer<AnswerType>)
                    (json, type, in) -> AnswerTypes.of(json.getAsString()))
            .create();

    private static final Map<String, Integer> LATEST = new ConcurrentHashMap<>();
    private static final Map<String, FormDefinition> READ = new ConcurrentHashMap<>();

    private FormDefinitions() {}

    /**
     * The version that is begun on now: the highest of those that lie there, counted from 1 without a gap.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public static FormDefinition latest(String code) {
        return get(code, LATEST.computeIfAbsent(code, FormDefinitions::highest));
    }

    /** The version that somebody began on. */
    public static FormDefinition get(String code, int version) {
        return READ.computeIfAbsent(path(code, version), FormDefinitions::read);
    }

    private static int highest(String code) {
        int version = 1;
        while (FormDefinitions.class.getResource(path(code, version + 1)) != null) {
            version++;
        }
        return version;
    }

    private static String path(String code, int version) {
        return "/forms/" + code + "/v" + version + ".json";
    }

    private static Block block(JsonObject object, JsonDeserializationContext in) {
        Class<? extends Block> block = BLOCKS.get(object.get("block").getAsString());
        if (block == null) {
            throw new JsonParseException("Unknown block " + object.get("block"));
        }
        return block == Block.Ask.class
                ? new Block.Ask(in.deserialize(object, Question.class))
                : in.deserialize(object, block);
    }

    private static FormDefinition read(String path) {
        try (InputStream in = FormDefinitions.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No form definition " + path);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return GSON.fromJson(reader, FormDefinition.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
