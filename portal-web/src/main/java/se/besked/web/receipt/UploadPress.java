package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperArranging;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptKeeping;
import se.besked.receipt.ReceiptRule;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Press;

/**
 * What the buttons of the page for adding papers do. A button says what is to be, not what is to change (place 2, not
 * one further down; turned twice, not once more), so that two presses do the same as one.
 */
@RequestScoped
class UploadPress {

    /** The fields of the form, and the places on the page that sentences about them link to. */
    static final String WORDS = "words.";

    static final String ANSWER = "answer";
    static final String NOTE = "note";

    /** What a button is about: a paper, one of its files, and a place or a turn. */
    private static final int PAPER = 0;

    private static final int FILE = 1;
    private static final int NUMBER = 2;

    private final ReceiptKeeping keeping;
    private final PaperArranging arranging;
    private final PaperAbsences answers;

    @Inject
    UploadPress(ReceiptKeeping keeping, PaperArranging arranging, PaperAbsences answers) {
        this.keeping = keeping;
        this.arranging = arranging;
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
        return switch (button.act()) {
            case "remove" -> remove(actor, desk, target, button);
            case "out" -> takeOut(actor, desk, button);
            case "move" -> {
                arranging.moveFile(
                        actor,
                        own(desk, button).id(),
                        sheet(desk, button).fileId(),
                        Math.max(button.number(NUMBER), 0));
                yield at(button);
            }
            case "turn" -> turn(actor, desk, button);
            case "words" -> {
                arranging.describe(actor, own(desk, button).id(), typed(posted, WORDS + button.part(PAPER)));
                yield at(button);
            }
            case "attach" -> {
                keeping.attach(actor, own(desk, button).id(), target);
                yield at(button);
            }
            case "reuse" -> reuse(actor, desk, target, button);
            case "say" -> say(actor, desk, target, posted);
            case "unsay" -> {
                answers.takeBack(actor, desk.applicationId(), target);
                yield "";
            }
            default -> "";
        };
    }

    /** Only households have papers of earlier months to use again. */
    private String reuse(Actor actor, PaperDesk desk, PaperTarget target, Press button) {
        if (actor instanceof Citizen citizen) {
            return "#paper." + keeping.reuse(citizen, desk.applicationId(), target, button.part(PAPER));
        }
        throw new NotFoundException("paper");
    }

    /** Whoever presses twice finds it gone. */
    private String remove(Actor actor, PaperDesk desk, PaperTarget target, Press button) {
        if (find(desk, button).isEmpty()) {
            return "";
        }
        if (actor instanceof Citizen citizen) {
            arranging.drop(citizen, button.part(PAPER), target);
        } else {
            arranging.remove(actor, button.part(PAPER));
        }
        return "&removed=1";
    }

    private String takeOut(Actor actor, PaperDesk desk, Press button) {
        Optional<Paper> paper = find(desk, button);
        if (paper.isEmpty()
                || paper.get().sheets().stream()
                        .noneMatch(sheet -> sheet.fileId().equals(button.part(FILE)))) {
            return "";
        }
        arranging.removeFile(actor, button.part(PAPER), button.part(FILE));
        return "&removed=1" + at(button);
    }

    private String turn(Actor actor, PaperDesk desk, Press button) {
        Paper.Sheet sheet = sheet(desk, button);
        if (button.number(NUMBER) == (sheet.turn() + 1) % 4) {
            arranging.turn(actor, button.part(PAPER), button.part(FILE));
        }
        return at(button);
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

    private static String at(Press button) {
        return "#paper." + button.part(PAPER);
    }

    private static Optional<Paper> find(PaperDesk desk, Press button) {
        return desk.tray().all().stream()
                .filter(paper -> paper.id().equals(button.part(PAPER)))
                .findFirst();
    }

    private static Paper own(PaperDesk desk, Press button) {
        return find(desk, button).orElseThrow(() -> new NotFoundException("paper"));
    }

    private static Paper.Sheet sheet(PaperDesk desk, Press button) {
        return own(desk, button).sheets().stream()
                .filter(sheet -> sheet.fileId().equals(button.part(FILE)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("file"));
    }
}
