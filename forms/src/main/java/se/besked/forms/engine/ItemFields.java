package se.besked.forms.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.besked.forms.definition.Choice;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Side;
import se.besked.forms.typing.DayRange;
import se.besked.forms.typing.Reading;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** The fields of a line item, made from its kind and from whether it comes over from the earlier form. */
public final class ItemFields {

    public static final String CARRY = "carry";
    public static final String PERSON = "person";
    public static final String AMOUNT = "amount";
    public static final String STATE = "state";
    public static final String DATE = "date";
    public static final String NOTE = "note";
    public static final String HOUSEHOLD = "household";
    static final List<String> FIELDS =
            List.of("kind", "from", CARRY, PERSON, AMOUNT, STATE, DATE + ".d", DATE + ".m", DATE + ".y", NOTE);

    /** Fields that only a row that comes over has. */
    static final List<String> ONLY_CARRIED = List.of("from", CARRY);

    private static final List<Choice> STATES = List.of(
            new Choice("received", "form.item.state.received"), new Choice("expected", "form.item.state.expected"));

    private final FormDefinition definition;
    private final FormContext context;
    private final Facts facts;

    ItemFields(FormDefinition definition, FormContext context, Facts facts) {
        this.definition = definition;
        this.context = context;
        this.facts = facts;
    }

    Sheet.Row row(String id, Kind kind, Map<String, String> raw) {
        String prefix = "i." + id + ".";
        EarlierItem last = context.earlierItem(raw.getOrDefault(prefix + "from", ""))
                .filter(l -> l.kind().equals(kind.id()))
                .orElse(null);
        List<PersonRef> people = people(kind);
        boolean settled = last != null && (last.person() == null || person(last.person()) != null);
        String implied =
                settled ? last.person() : people.size() == 1 ? people.get(0).ref() : null;
        boolean choose = !settled && people.size() > 1;
        boolean alone = facts.people().size() == 1;
        Message title = title(kind, alone ? null : person(implied));

        Row row = new Row(kind, prefix, raw, last, title);
        if (last != null) {
            row.add(row.carry(), true, List.of());
        }
        Object carry = row.own.get(CARRY);
        boolean fresh = last == null || CarryOver.CHANGED.equals(carry);
        List<ShowWhen> whenChanged =
                last == null ? List.of() : List.of(new ShowWhen(prefix + CARRY, List.of(CarryOver.CHANGED)));
        if (choose) {
            row.add(
                    row.person(people),
                    last == null || !CarryOver.GONE.equals(carry),
                    last == null ? List.of() : row.whenKept());
        }
        String amount =
                "form.item.amount." + (last == null ? side(kind) : kind.varies() ? "again." + side(kind) : "new");
        row.add(Question.field(AMOUNT, "money", amount, true, null, 1L, null), fresh, whenChanged);
        if (kind.side() == Side.INCOME) {
            row.add(
                    Question.field(STATE, "choice", "form.item.state", true, STATES, null, null),
                    last == null || carry != null && !CarryOver.GONE.equals(carry),
                    last == null ? List.of() : row.whenKept());
        }
        String day = "form.item.date." + kind.dated() + (last != null && last.onDate() != null ? ".likely" : "");
        row.add(Question.field(DATE, "date", day, true, null, null, null), fresh, whenChanged);
        boolean explain = last != null && !kind.varies();
        String note = explain ? "form.item.note.changed" : kind.say() ? "form.item.note.what" : "form.item.note";
        row.add(Question.field(NOTE, "text", note, explain || kind.say(), null, null, 500L), fresh, whenChanged);
        if (CarryOver.SAME.equals(carry) && last != null) {
            row.own.put(AMOUNT, last.amountOre());
        }
        row.own.put("kind", kind.id());
        return new Sheet.Row(id, title, person(implied), kind, last, implied, row.fields, row.own);
    }

    private Message title(Kind kind, PersonRef whose) {
        Message label = new Message(kind.label(), context.arguments(definition, null));
        return whose == null
                ? label
                : Message.of("form.item.title", Argument.phrase(label), Argument.name(whose.name()));
    }

    private PersonRef person(String ref) {
        return ref == null
                ? null
                : facts.people().stream()
                        .filter(person -> person.ref().equals(ref))
                        .findFirst()
                        .orElse(null);
    }

    private static String side(Kind kind) {
        return kind.side() == Side.INCOME ? "income" : "expense";
    }

    /** Whom an item of the kind can be for; empty when it is everybody's. */
    private List<PersonRef> people(Kind kind) {
        return facts.people().stream()
                .filter(person -> kind.groups().contains(person.group()))
                .toList();
    }

    /** A line item while its fields are laid out one after the other. */
    private final class Row {
        private final Kind kind;
        private final String prefix;
        private final Map<String, String> raw;
        private final EarlierItem last;
        private final Message title;
        private final List<Asked> fields = new ArrayList<>();
        private final Map<String, Object> own = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        Row(Kind kind, String prefix, Map<String, String> raw, EarlierItem last, Message title) {
            this.kind = kind;
            this.prefix = prefix;
            this.raw = raw;
            this.last = last;
            this.title = title;
        }

        List<ShowWhen> whenKept() {
            return List.of(new ShowWhen(prefix + CARRY, List.of(CarryOver.SAME, CarryOver.CHANGED)));
        }

        Question carry() {
            return Question.field(CARRY, "choice", "form.item.carry", true, CarryOver.choices(kind), null, null);
        }

        Question person(List<PersonRef> people) {
            List<Choice> options = new ArrayList<>();
            people.forEach(person -> {
                options.add(new Choice(person.ref(), "form.person"));
                names.put(person.ref(), person.name());
            });
            if (kind.sharable()) {
                options.add(new Choice(HOUSEHOLD, "form.item.person.household"));
            }
            return Question.field(PERSON, "choice", "form.item.person." + side(kind), true, options, null, null);
        }

        void add(Question question, boolean visible, List<ShowWhen> showWhen) {
            DayRange days = DayRange.months(context.period(definition), kind.from(), kind.to());
            UnaryOperator<String> typed = part ->
                    raw.getOrDefault(prefix + question.id() + part, DATE.equals(question.id()) ? days.given(part) : "");
            Map<String, Message> options = new LinkedHashMap<>();
            question.offered().forEach((value, text) -> options.put(value, option(value, text)));
            Message label = new Message(question.label(), context.arguments(definition, null));
            Message name = Message.of("form.field.of", Argument.phrase(title), Argument.phrase(question.name()));
            Reading reading = question.read(typed, days, context.today());
            Asked asked = new Asked(
                    question,
                    prefix + question.id(),
                    visible,
                    visible || !showWhen.isEmpty(),
                    false,
                    showWhen,
                    label,
                    name,
                    options,
                    reading,
                    typed);
            fields.add(asked);
            own.put(question.id(), asked.forRules());
        }

        private Message option(String value, String text) {
            if (names.containsKey(value)) {
                return Message.of(text, Argument.name(names.get(value)));
            }
            List<Argument> args = context.arguments(definition, null);
            if (last != null && CarryOver.SAME.equals(value)) {
                args.add(Argument.money(last.amountOre()));
            }
            return new Message(text, args);
        }
    }
}
