package se.besked.access;

/** A signed-in person, who may reach their own household's case. */
public record Citizen(String personId) implements Actor {

    @Override
    public String id() {
        return personId;
    }
}
