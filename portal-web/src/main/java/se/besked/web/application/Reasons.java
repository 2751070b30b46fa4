package se.besked.web.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.forms.view.BlockView;
import se.besked.forms.view.FieldView;
import se.besked.forms.view.StepView;
import se.besked.i18n.Message;

/**
 * How each reason (<i>why we ask</i>) stands on a page. It is written out the first time; where the same reason comes
 * again, it is folded away behind its name; a question whose group has just said it says nothing.
 */
final class Reasons {

    /** How a reason is shown where a question stands. */
    enum Way {
        WRITTEN_OUT,
        FOLDED,
        STANDS_ABOVE
    }

    private final Set<String> said = new HashSet<>();
    private final Map<String, Way> ways = new HashMap<>();

    Reasons(StepView step) {
        for (BlockView block : step.blocks()) {
            if (block instanceof BlockView.QuestionView question) {
                field(question.field());
            } else if (block instanceof BlockView.PeopleView people) {
                group(people.id(), people.why(), people.source(), people.people());
            } else if (block instanceof BlockView.ReportedView reported) {
                group(reported.id(), reported.why(), reported.source(), reported.people());
            } else if (block instanceof BlockView.ItemsView items) {
                say(items.id(), items.why(), items.source());
            }
        }
    }

    /** @param at a field's key or a block's id */
    Way way(String at) {
        return ways.getOrDefault(at, Way.FOLDED);
    }

    private void group(String id, Message why, String source, List<BlockView.PersonView> people) {
        say(id, why, source);
        String whole = reason(why, source);
        for (BlockView.PersonView person : people) {
            for (FieldView field : person.fields()) {
                if (reason(field.why(), field.source()).equals(whole)) {
                    ways.put(field.key(), Way.STANDS_ABOVE);
                } else {
                    field(field);
                }
            }
        }
    }

    private void field(FieldView field) {
        say(field.key(), field.why(), field.source());
    }

    private void say(String at, Message why, String source) {
        ways.put(at, said.add(reason(why, source)) ? Way.WRITTEN_OUT : Way.FOLDED);
    }

    private static String reason(Message why, String source) {
        return FormSpeech.words(why) + source;
    }
}
