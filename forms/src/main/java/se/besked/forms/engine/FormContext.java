package se.besked.forms.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.definition.FormDefinition;
import se.besked.i18n.Argument;

/**
 * What a form is about: facts by name and a list of people. The engine itself reads two facts, {@link #TODAY} and,
 * where there is one, {@link #EARLIER}; the others are for the definition's rules and texts.
 *
 * @param facts numbers, texts, days (read by rules as epoch days) and months
 */
public record FormContext(Map<String, Object> facts, List<PersonRef> people) {

    /** The day in Sweden, a {@link LocalDate}. */
    public static final String TODAY = "today";

    /** The {@link Earlier} form that this one starts from; absent for a first one. */
    public static final String EARLIER = "earlier";

    public FormContext {
        facts = Map.copyOf(facts);
        people = List.copyOf(people);
    }

    LocalDate today() {
        return (LocalDate) facts.get(TODAY);
    }

    Optional<Earlier> earlier() {
        return Optional.ofNullable((Earlier) facts.get(EARLIER));
    }

    public List<PersonRef> people(String group) {
        return people.stream().filter(person -> person.group().equals(group)).toList();
    }

    Optional<EarlierItem> earlierItem(String id) {
        return earlier()
                .flatMap(before -> before.items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst());
    }

    /** The month that dates of line items are counted from. */
    YearMonth period(FormDefinition form) {
        return (YearMonth) facts.get(form.period());
    }

    /** What every text of the form takes. @param name of the person it is about; null for none */
    List<Argument> arguments(FormDefinition form, String name) {
        List<Argument> arguments = said(form);
        arguments.add(Argument.name(name == null ? "" : name));
        return arguments;
    }

    /** The facts that the form's texts say. */
    List<Argument> said(FormDefinition form) {
        List<Argument> said = new ArrayList<>();
        form.arguments().forEach(fact -> said.add(said(facts.get(fact))));
        return said;
    }

    private static Argument said(Object fact) {
        if (fact instanceof YearMonth month) {
            return Argument.monthName(month);
        }
        if (fact instanceof LocalDate day) {
            return Argument.date(day);
        }
        return fact instanceof Number number ? Argument.number(number.longValue()) : Argument.text(fact.toString());
    }

    Map<String, Object> forRules() {
        return forRules(facts);
    }

    /** Facts as JsonLogic reads them. */
    static Map<String, Object> forRules(Map<String, Object> facts) {
        Map<String, Object> read = new LinkedHashMap<>();
        facts.forEach((name, value) -> read.put(name, value instanceof LocalDate day ? day.toEpochDay() : value));
        return read;
    }
}
