package se.besked.forms.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.YesNoAnswer;
import se.besked.forms.view.ShowWhen;

/** Lays the form out, step by step and block by block; a condition reads only what lies before it. */
final class SheetBuilder {

    private final FormDefinition definition;
    private final FormContext context;
    private final Drafts drafts;
    private final Facts facts;
    private final CarryOver carryOver;

    SheetBuilder(FormDefinition definition, FormContext context, Drafts drafts) {
        this.definition = definition;
        this.context = context;
        this.drafts = drafts;
        this.facts = new Facts(context);
        this.carryOver = new CarryOver(definition, context);
    }

    static Sheet lay(FormDefinition definition, FormContext context, Drafts drafts) {
        SheetBuilder builder = new SheetBuilder(definition, context, drafts);
        Map<String, List<Sheet.Section>> steps = new LinkedHashMap<>();
        for (Step step : definition.steps()) {
            steps.put(step.id(), builder.step(step));
        }
        return new Sheet(definition, context, steps, builder.facts.all());
    }

    private List<Sheet.Section> step(Step step) {
        Map<String, String> raw =
                drafts.bySteps().containsKey(step.id()) ? drafts.bySteps().get(step.id()) : carryOver.start(step);
        Questions questions = new Questions(definition, step, raw, context, facts, carryOver);
        List<Sheet.Section> sections = new ArrayList<>();
        for (Block block : step.blocks()) {
            sections.add(section(step, block, raw, questions));
        }
        return sections;
    }

    private Sheet.Section section(Step step, Block block, Map<String, String> raw, Questions questions) {
        if (block instanceof Block.Ask ask) {
            Asked asked = questions.ask(ask.question(), "q.", null, Map.of());
            facts.answer(ask.question().id(), asked.forRules());
            return new Sheet.Section(
                    block,
                    asked.visible(),
                    asked.showWhen(),
                    List.of(new Sheet.Row(null, asked.label(), null, null, null, null, List.of(asked), Map.of())));
        }
        if (block instanceof Block.People people) {
            List<Sheet.Row> rows = context.people(people.of()).stream()
                    .map(person -> questions.person(person, people.questions()))
                    .toList();
            return new Sheet.Section(block, !rows.isEmpty(), List.of(), rows);
        }
        if (block instanceof Block.Reported reported) {
            List<Sheet.Row> rows = RowIds.in(raw, "c.").stream()
                    .map(id -> questions.reported(id, reported))
                    .toList();
            boolean open = YesNoAnswer.YES.equals(facts.answer(reported.gate()));
            facts.count(reported.id(), open ? rows.size() : 0);
            if (open) {
                rows.forEach(facts::reported);
            }
            return new Sheet.Section(
                    block, open, List.of(new ShowWhen("q." + reported.gate(), List.of(YesNoAnswer.YES))), rows);
        }
        return items((Block.Items) block, raw);
    }

    private Sheet.Section items(Block.Items block, Map<String, String> raw) {
        ItemFields fields = new ItemFields(definition, context, facts);
        List<Sheet.Row> rows = RowIds.in(raw, "i.").stream()
                .filter(id -> block.kinds().contains(raw.get("i." + id + ".kind")))
                .map(id -> fields.row(id, definition.kind(raw.get("i." + id + ".kind")), raw))
                .toList();
        boolean carried = carryOver.carries(block);
        boolean open = carried || YesNoAnswer.YES.equals(facts.answer(block.gate()));
        facts.items(block, open ? rows : List.of());
        List<ShowWhen> showWhen =
                carried ? List.of() : List.of(new ShowWhen("q." + block.gate(), List.of(YesNoAnswer.YES)));
        return new Sheet.Section(block, open, showWhen, rows);
    }
}
