package se.besked.forms.definition;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.annotations.SerializedName;

/** A JsonLogic rule with one set of facts that makes it true and one that makes it false; both run as tests. */
public record Rule(
        JsonElement logic,
        @SerializedName("true") JsonObject whenTrue,
        @SerializedName("false") JsonObject whenFalse) {}
