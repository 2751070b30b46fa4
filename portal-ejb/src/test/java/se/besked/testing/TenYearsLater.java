package se.besked.testing;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.weld.proxy.WeldClientProxy;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.norm.NormTable;
import se.besked.norm.NormTables;

/**
 * A house in which everything has changed that can change: every text in every language, the norm tables, the form's
 * definition, the municipality's settings, the officers, and the applicants' names, accounts and languages. Closed, the
 * texts and settings are what they were.
 */
public final class TenYearsLater implements AutoCloseable {

    /** What every text begins with now. */
    public static final String CHANGED = "CHANGED ";

    private static final String[] SETTINGS = {
        "besked.municipality",
        "besked.board",
        "besked.unit.name",
        "besked.unit.address",
        "besked.unit.phone",
        "besked.unit.email",
        "besked.court"
    };

    private final Map<Language, Map<String, String>> texts = field(Texts.class, null, "TEXTS");
    private final Map<Language, Map<String, String>> before = new EnumMap<>(texts);

    public TenYearsLater(House house) {
        before.forEach((language, all) -> texts.put(
                language,
                all.keySet().stream()
                        .collect(Collectors.toMap(key -> key, key -> CHANGED + key, (a, b) -> a, TreeMap::new))));
        forgetFormats();
        Arrays.stream(SETTINGS).forEach(name -> System.setProperty(name, CHANGED));
        Map<Integer, NormTable> tables = field(
                NormTables.class,
                ((WeldClientProxy) house.get(NormTables.class)).getMetadata().getContextualInstance(),
                "byYear");
        tables.clear();
        for (String change : new String[] {
            "update officer set name = 'New Name', phone = '000', phone_hours = '1–2', title_key = 'common.title.lead'",
            "update person set given_name = 'New', family_name = 'Name', account = '99999999', language = 'en'",
            "update application set form_version = 999"
        }) {
            house.inTransaction(() -> house.entities().createNativeQuery(change).executeUpdate());
        }
    }

    private static void forgetFormats() {
        TenYearsLater.<Map<?, ?>>field(Texts.class, null, "FORMATS").clear();
    }

    @SuppressWarnings("unchecked")
    private static <T> T field(Class<?> of, Object holder, String name) {
        try {
            Field field = of.getDeclaredField(name);
            field.setAccessible(true);
            return (T) field.get(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        texts.putAll(before);
        forgetFormats();
        Arrays.stream(SETTINGS).forEach(System::clearProperty);
    }
}
