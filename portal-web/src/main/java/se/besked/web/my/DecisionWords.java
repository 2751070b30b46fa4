package se.besked.web.my;

import java.util.List;
import java.util.stream.Stream;
import se.besked.decision.DecisionView;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Written;

/** What a decision says in sentences, in the language of the page. */
public record DecisionWords(DecisionView view, Language language) {

    /** The answer, in one or two sentences. */
    public String answer() {
        return view.summary().answer().in(language);
    }

    /** The reader's own part of it and where to; null when nothing is granted, or when there is nothing to add. */
    public String mine() {
        Message mine = view.summary().mine(view.me().personId());
        return mine == null ? null : mine.in(language);
    }

    /** How each kind of help ended, where it is about both. */
    public List<String> parts() {
        return view.summary().parts().stream()
                .map(message -> message.in(language))
                .toList();
    }

    /** What was decisive, line by line. */
    public List<String> reasons() {
        return view.content().circumstancesIn(language);
    }

    /** What in it officers have written: Swedish, whatever the page speaks. */
    public List<String> swedish() {
        return view.content().circumstances().stream()
                .flatMap(line -> line instanceof Message message
                        ? message.arguments().stream()
                                .filter(argument -> argument.kind() == Argument.Kind.TEXT)
                                .map(Argument::value)
                        : Stream.of(((Written) line).words()))
                .toList();
    }

    public String split() {
        return view.summary().split().in(language);
    }

    /** Who decided, when, and by what right. */
    public String decidedBy() {
        return view.summary().decidedBy().in(language);
    }

    /** Who else stands behind it. */
    public List<String> others() {
        return view.summary().others().stream()
                .map(message -> message.in(language))
                .toList();
    }
}
