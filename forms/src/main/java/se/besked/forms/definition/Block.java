package se.besked.forms.definition;

import java.util.List;

/** A part of a step. */
public sealed interface Block {

    /** A question to the household. */
    record Ask(Question question) implements Block {}

    /** Questions asked once for each person of {@code of}: {@code adults} or {@code children}. */
    record People(String id, String of, String title, String why, String source, List<Question> questions)
            implements Block {}

    /** Children told of for the first time; rows appear when the yes/no question {@code gate} is answered yes. */
    record Reported(String id, String gate, String title, String why, String source, List<Question> questions)
            implements Block {}

    /**
     * Line items.
     *
     * @param gate id of the yes/no question that opens the group; it is only asked when nothing comes over from last
     *     month
     * @param firstRow a row of the first kind stands ready, since there is hardly ever another
     */
    record Items(
            String id,
            Side side,
            String gate,
            boolean firstRow,
            String title,
            String hint,
            String why,
            String source,
            List<String> kinds)
            implements Block {}
}
