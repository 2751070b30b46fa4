package se.besked.application;

import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Map;
import se.besked.shared.Json;

/** What an application says besides its line items, frozen when it comes in. */
@Embeddable
public class SentContent {

    @Lob
    private String household;

    @Lob
    private String answers;

    @Lob
    private String carried;

    protected SentContent() {}

    /**
     * @param typed every answer as it was typed: what was signed
     * @param standing the answers that stand, also those that were not asked again: what next month starts from
     */
    SentContent(Household household, String typed, Map<String, String> standing) {
        this.household = Json.write(household);
        this.answers = typed;
        this.carried = Json.write(standing);
    }

    Household household() {
        return Json.read(household, Household.class);
    }

    String typed() {
        return answers;
    }

    Map<String, String> standing() {
        return Json.read(carried, new TypeToken<Map<String, String>>() {}.getType());
    }
}
