package se.besked.decision;

/** How a decision as a whole ended. Income that covers the need is a refusal, never a grant of nothing. */
public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED
}
