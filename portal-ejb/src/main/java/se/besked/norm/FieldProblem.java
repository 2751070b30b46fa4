package se.besked.norm;

/**
 * What is wrong with one field of a trial.
 *
 * @param field where, for example {@code children[0].age}
 * @param sentence what is wrong and what would be right
 */
public record FieldProblem(String field, Sentence sentence) {}
