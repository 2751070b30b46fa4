package se.besked.forms.definition;

import java.util.List;

/** A part of a step. */
public sealed interface Block {

    /** A question to the household. */
    record Ask(Question question) implements Block {}

    /** Questions asked once for each person of the group {@code of}, for example {@code adults}. */
    record People(String id, String of, String title, String why, String source, List<Question> questions)
            implements Block {}

    /**
     * People told of for the first time; rows appear when the yes/no question {@code gate} is answered yes.
     *
     * @param of the group that they join; they are known by the answers tagged {@code person.name} and
     *     {@code person.identity}
     */
    record Reported(
            String id, String of, String gate, String title, String why, String source, List<Question> questions)
            implements Block {

        /** Id of the question that opens a row. */
        public String first() {
            return questions.get(0).id();
        }
    }

    /**
     * Line items.
     *
     * @param gate id of the yes/no question that opens the group; it is only asked when nothing comes over from the
     *     earlier form
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
