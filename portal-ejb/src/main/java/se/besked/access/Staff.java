package se.besked.access;

/** A signed-in officer. */
public record Staff(String officerId) implements Actor {

    @Override
    public String id() {
        return officerId;
    }
}
