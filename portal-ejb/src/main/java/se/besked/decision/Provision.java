package se.besked.decision;

/** The provisions that a decision here may rest on (socialtjänstlagen 2025:400). */
public enum Provision {
    SOL_12_1("12 kap. 1 §"),
    SOL_12_3("12 kap. 3 §"),
    SOL_12_7("12 kap. 7 §"),
    SOL_12_8("12 kap. 8 §"),
    SOL_12_9("12 kap. 9 §");

    private final String place;

    Provision(String place) {
        this.place = place;
    }

    /** Chapter and section, {@code 12 kap. 1 §}: cited as it stands, in every language. */
    public String place() {
        return place;
    }

    /** Key of the text that cites it in full. */
    public String citationKey() {
        return "decision.provision.citation";
    }

    /** Key of the sentence that says what it is about. */
    public String textKey() {
        return "decision.provision." + name();
    }
}
