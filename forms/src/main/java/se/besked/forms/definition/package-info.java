/**
 * A form as data. A <em>definition</em> holds <em>steps</em> (pages) of <em>blocks</em>: a question, questions per
 * person, people told of for the first time, or line items of certain <em>kinds</em>. Texts are keys, rules are
 * JsonLogic.
 */
package se.besked.forms.definition;
