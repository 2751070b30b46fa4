/**
 * What is asked, as data, and the engine that reads it.
 *
 * <p>A definition ({@code /forms/<code>/v<N>.json}, written in the language of {@code definition.schema.json}) holds
 * steps of blocks: questions, questions per person, children told of for the first time, line items.
 * {@link se.besked.forms.engine.FormEngine} lays it out for one household and one month ({@code Sheet}) and then
 * checks, draws, sums up or fills that sheet. Texts are keys with typed arguments ({@link se.besked.i18n.Message});
 * answers are raw text by key; rules are JsonLogic over facts.
 *
 * <p>Keys: {@code q.<question>}, {@code p.<member>.<question>}, {@code i.<row>.<field>} for line items,
 * {@code c.<row>.<question>} for children told of for the first time. Dates end in {@code .d .m .y}, bank accounts in
 * {@code .clearing .number}.
 */
package se.besked.forms;
