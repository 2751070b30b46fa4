package se.besked.decision;

import se.besked.shared.Json;

/**
 * A decision as it lies in the database for as long as it is kept. Whoever changes a record in here, or renames a part
 * of one, raises {@link #SCHEMA} and reads the earlier shape too.
 *
 * <p>Schema 2 has a sentence for each kind of help ({@link DecisionSummary#parts}).
 *
 * @param schema which shape it has
 */
record StoredDecision(int schema, DecisionContent content, Particulars particulars, DecisionSummary summary) {

    static final int SCHEMA = 2;

    StoredDecision(DecisionContent content, Particulars particulars, DecisionSummary summary) {
        this(SCHEMA, content, particulars, summary);
    }

    String write() {
        return Json.writeLasting(this);
    }

    /** @throws IllegalStateException if it has a shape that this version of Besked does not know */
    static StoredDecision read(String json) {
        int schema = Json.read(json, Shape.class).schema();
        if (schema > SCHEMA) {
            throw new IllegalStateException("The decision is stored with schema " + schema
                    + ", and this version of Besked reads schema " + SCHEMA + " and earlier: a newer version wrote it");
        }
        return Json.read(json, StoredDecision.class);
    }

    private record Shape(int schema) {}
}
