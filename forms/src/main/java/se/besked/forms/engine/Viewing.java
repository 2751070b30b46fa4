package se.besked.forms.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.AnswerRow;
import se.besked.forms.view.BlockView;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.ShowWhen;
import se.besked.forms.view.StepView;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** Draws one step of the sheet as data for a page. */
final class Viewing {

    private final Sheet sheet;
    private final Step step;
    private final Map<String, List<FieldError>> problems;
    private final List<FieldError> inOrder;

    Viewing(Sheet sheet, Step step, List<FieldError> problems) {
        this.sheet = sheet;
        this.step = step;
        this.inOrder = problems;
        this.problems = problems.stream().collect(Collectors.groupingBy(FieldError::field));
    }

    StepView view() {
        List<Step> steps = sheet.definition().steps();
        int at = steps.indexOf(step);
        return new StepView(
                step.id(),
                at + 1,
                steps.size(),
                words(step.title()),
                words(step.intro()),
                at == 0 ? null : steps.get(at - 1).id(),
                at == steps.size() - 1 ? null : steps.get(at + 1).id(),
                sheet.step(step.id()).stream()
                        .map(this::block)
                        .filter(Objects::nonNull)
                        .toList(),
                inOrder.stream().map(this::summarised).toList());
    }

    private FieldError summarised(FieldError problem) {
        String input = sheet.step(step.id()).stream()
                .flatMap(Sheet.Section::asked)
                .filter(a -> a.key().equals(problem.field()))
                .map(asked -> asked.key() + asked.question().type().parts().get(0))
                .findFirst()
                .orElse(problem.field());
        return new FieldError(input, problem.message());
    }

    /** @return null for a block that cannot be shown */
    private BlockView block(Sheet.Section section) {
        boolean drawn = section.visible() || !section.showWhen().isEmpty();
        if (section.block() instanceof Block.Ask) {
            Asked asked = section.rows().get(0).fields().get(0);
            return asked.offered()
                    ? new BlockView.QuestionView(
                            "question", asked.visible(), asked.showWhen(), field(asked), unchanged(asked))
                    : null;
        }
        if (!drawn) {
            return null;
        }
        if (section.block() instanceof Block.People people) {
            List<BlockView.PersonView> rows = people(section);
            return rows.isEmpty()
                    ? null
                    : new BlockView.PeopleView(
                            "people",
                            rows.stream().anyMatch(Viewing::shows),
                            shared(rows),
                            people.id(),
                            words(people.title()),
                            words(people.why()),
                            people.source(),
                            rows);
        }
        if (section.block() instanceof Block.Reported reported) {
            List<BlockView.PersonView> rows = people(section);
            return new BlockView.ReportedView(
                    "reported",
                    section.visible(),
                    section.showWhen(),
                    reported.id(),
                    words(reported.title()),
                    words(reported.why()),
                    reported.source(),
                    rows,
                    rows.size() >= Keeping.MOST_ROWS);
        }
        return items((Block.Items) section.block(), section);
    }

    private static boolean shows(BlockView.PersonView person) {
        return person.fields().stream().anyMatch(FieldView::visible);
    }

    /** What would show every field of the group: the group's own heading follows it. */
    private static List<ShowWhen> shared(List<BlockView.PersonView> rows) {
        List<List<ShowWhen>> all = rows.stream()
                .flatMap(row -> row.fields().stream())
                .map(FieldView::showWhen)
                .toList();
        return all.get(0).stream()
                .filter(one -> all.stream().allMatch(each -> each.contains(one)))
                .toList();
    }

    private List<BlockView.PersonView> people(Sheet.Section section) {
        return section.rows().stream()
                .map(row -> new BlockView.PersonView(row.id(), row.title(), fields(row)))
                .filter(person -> !person.fields().isEmpty())
                .toList();
    }

    private List<FieldView> fields(Sheet.Row row) {
        return row.fields().stream().filter(Asked::offered).map(this::field).toList();
    }

    private List<AnswerRow> unchanged(Asked guard) {
        return step.guards(guard.question().id())
                ? sheet.step(step.id()).stream()
                        .flatMap(Sheet.Section::asked)
                        .filter(asked ->
                                guard.question().id().equals(asked.question().guard()) && asked.folded())
                        .map(asked -> new AnswerRow(asked.name(), asked.shown(), step.id(), asked.key()))
                        .toList()
                : List.of();
    }

    private BlockView items(Block.Items block, Sheet.Section section) {
        List<BlockView.AddKind> add = section.rows().size() >= Keeping.MOST_ROWS
                ? List.of()
                : block.kinds().stream()
                        .filter(this::possible)
                        .map(kind -> new BlockView.AddKind(
                                kind, words(sheet.definition().kind(kind).label())))
                        .toList();
        return new BlockView.ItemsView(
                "items",
                section.visible(),
                section.showWhen(),
                block.id(),
                block.side(),
                words(block.title()),
                words(block.hint()),
                words(block.why()),
                block.source(),
                section.rows().stream().map(this::item).toList(),
                add);
    }

    /** A kind that nobody here can have is not offered. */
    private boolean possible(String kind) {
        List<String> groups = sheet.definition().kind(kind).groups();
        return groups.isEmpty() || sheet.about(groups);
    }

    private BlockView.ItemView item(Sheet.Row row) {
        EarlierItem before = row.last();
        BlockView.LastView last = before == null ? null : new BlockView.LastView(before.amountOre(), before.said());
        return new BlockView.ItemView(
                row.id(),
                row.kind().id(),
                row.title(),
                words(row.kind().hint()),
                row.kind().source(),
                before == null ? null : before.id(),
                last,
                before == null,
                fields(row));
    }

    private FieldView field(Asked asked) {
        Question question = asked.question();
        List<Argument> args = asked.label().arguments();
        List<FieldView.Input> inputs = question.type().parts().stream()
                .map(part -> new FieldView.Input(
                        asked.key() + part,
                        asked.typed().apply(part),
                        part.isEmpty() ? null : Message.of("form.part" + part),
                        question.inputMode(),
                        question.autocomplete(),
                        question.type().length(part)))
                .toList();
        String typed = asked.typed().apply("").strip();
        List<FieldView.Option> options = asked.options().entrySet().stream()
                .map(option -> new FieldView.Option(
                        option.getKey(), option.getValue(), option.getKey().equals(typed)))
                .toList();
        return new FieldView(
                asked.key(),
                question.drawnAs(),
                asked.label(),
                question.hint() == null ? null : new Message(question.hint(), args),
                question.why() == null ? null : new Message(question.why(), args),
                question.source(),
                question.required(),
                asked.visible(),
                asked.showWhen(),
                inputs,
                options,
                problems.getOrDefault(asked.key(), List.of()));
    }

    private Message words(String key) {
        return key == null ? null : new Message(key, sheet.context().arguments(sheet.definition(), null));
    }
}
