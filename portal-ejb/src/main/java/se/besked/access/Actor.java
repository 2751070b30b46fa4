package se.besked.access;

/** Who acts. Every service method that touches a person's data takes one first and asks {@link AccessRules} at once. */
public sealed interface Actor permits Citizen, Staff {

    /** Person id or officer id. */
    String id();
}
