package se.besked.web.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.forms.view.BlockView;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.StepView;

/** What is stored now beside what was typed here, where they differ. */
final class Differences {

    /**
     * One answer that differs.
     *
     * @param label what it is called on the page, with its row or person
     * @param stored empty where it is blank, or the row is not there
     * @param typed likewise
     */
    public record Difference(String label, String stored, String typed) {}

    private record Answer(String label, String value) {}

    private Differences() {}

    static List<Difference> between(StepView stored, StepView typed) {
        Map<String, Answer> there = answers(stored);
        Map<String, Answer> here = answers(typed);
        Map<String, Answer> all = new LinkedHashMap<>(there);
        here.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        all.forEach((key, answer) -> {
            String one = there.containsKey(key) ? there.get(key).value() : "";
            String other = here.containsKey(key) ? here.get(key).value() : "";
            if (!one.equals(other)) {
                differences.add(new Difference(answer.label(), one, other));
            }
        });
        return differences;
    }

    private static Map<String, Answer> answers(StepView step) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (BlockView block : step.blocks()) {
            if (block instanceof BlockView.QuestionView question) {
                put(answers, "", Stream.of(question.field()));
            } else if (block instanceof BlockView.PeopleView people) {
                people.people()
                        .forEach(person -> put(answers, FormSpeech.words(person.title()), person.fields().stream()));
            } else if (block instanceof BlockView.ReportedView reported) {
                reported.people()
                        .forEach(person -> put(answers, FormSpeech.words(person.title()), person.fields().stream()));
            } else if (block instanceof BlockView.ItemsView items) {
                items.items().forEach(item -> put(answers, FormSpeech.words(item.title()), item.fields().stream()));
            }
        }
        return answers;
    }

    private static void put(Map<String, Answer> answers, String whose, Stream<FieldView> fields) {
        fields.forEach(field -> {
            String label = FormSpeech.words(field.label());
            answers.put(field.key(), new Answer(whose.isEmpty() ? label : whose + ": " + label, value(field)));
        });
    }

    private static String value(FieldView field) {
        if (!field.options().isEmpty()) {
            return field.options().stream()
                    .filter(FieldView.Option::chosen)
                    .map(option -> FormSpeech.words(option.label()))
                    .collect(Collectors.joining());
        }
        return field.inputs().stream()
                .map(FieldView.Input::value)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
