package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptKeeping;
import se.besked.receipt.ReceiptRule;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Press;

/** What the buttons of the page for adding papers do. */
@RequestScoped
class UploadPress {

    /** The fields of the form, and the places on the page that sentences about them link to. */
    static final String WORDS = "words.";

    static final String ANSWER = "answer";
    static final String NOTE = "note";

    private final PaperPress papers;
    private final ReceiptKeeping keeping;
    private final PaperAbsences answers;

    @Inject
    UploadPress(PaperPress papers, ReceiptKeeping keeping, PaperAbsences answers) {
        this.papers = papers;
        this.keeping = keeping;
        this.answers = answers;
    }

    /**
     * Does it.
     *
     * @return what goes behind the page's address, to come back to the place of the button
     * @throws BrokenRule if something typed is not taken
     * @throws NotFoundException for a paper that is not one of this application's
     */
    String press(Actor actor, PaperDesk desk, PaperTarget target, Press button, Map<String, String> posted) {
        PressedPaper paper = new PressedPaper(desk, button);
        return switch (button.act()) {
            case "remove" -> papers.remove(actor, paper, target);
            case "out" -> papers.takeOut(actor, paper);
            case "move" -> papers.move(actor, paper);
            case "turn" -> papers.turn(actor, paper);
            case "words" -> papers.describe(actor, paper, typed(posted, WORDS + paper.id()));
            case "attach" -> {
                keeping.attach(actor, paper.own(), target);
                yield paper.place();
            }
            case "reuse" -> reuse(actor, paper, target);
            case "say" -> say(actor, desk, target, posted);
            case "unsay" -> {
                answers.takeBack(actor, desk.applicationId(), target);
                yield "";
            }
            default -> "";
        };
    }

    /** Only households have papers of earlier months to use again. */
    private String reuse(Actor actor, PressedPaper paper, PaperTarget target) {
        if (actor instanceof Citizen citizen) {
            return "#paper." + keeping.reuse(citizen, paper.desk().applicationId(), target, paper.id());
        }
        throw new NotFoundException("paper");
    }

    private String say(Actor actor, PaperDesk desk, PaperTarget target, Map<String, String> posted) {
        PaperAbsence.Kind kind = Arrays.stream(PaperAbsence.Kind.values())
                .filter(one -> one.name().equals(posted.get(ANSWER)))
                .findFirst()
                .orElseThrow(() -> new BrokenRule(ReceiptRule.CHOOSE_ANSWER));
        answers.say(actor, desk.applicationId(), target, kind, typed(posted, NOTE));
        return "#no-paper";
    }

    /** As it was typed: forms send two characters for the end of a line. */
    static String typed(Map<String, String> posted, String field) {
        return posted.getOrDefault(field, "").replace("\r\n", "\n");
    }
}
