package se.besked.forms.definition;

import java.util.List;
import java.util.stream.Stream;

/** One page of the form: one address, one draft. */
public record Step(String id, String title, String intro, List<Block> blocks) {

    /** Every question of the step, those of persons and those told of included. */
    public Stream<Question> questions() {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Ask ask) {
                return Stream.of(ask.question());
            }
            if (block instanceof Block.People people) {
                return people.questions().stream();
            }
            return block instanceof Block.Reported reported ? reported.questions().stream() : Stream.empty();
        });
    }

    public Stream<Block.Items> items() {
        return blocks.stream().filter(Block.Items.class::isInstance).map(Block.Items.class::cast);
    }

    public Stream<Block.Reported> reported() {
        return blocks.stream().filter(Block.Reported.class::isInstance).map(Block.Reported.class::cast);
    }

    public boolean guards(String questionId) {
        return questions().anyMatch(question -> questionId.equals(question.guard()));
    }

    public boolean takes(String kind) {
        return items().anyMatch(items -> items.kinds().contains(kind));
    }
}
