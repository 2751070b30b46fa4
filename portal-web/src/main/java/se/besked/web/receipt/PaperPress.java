package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperArranging;
import se.besked.receipt.PaperTarget;

/**
 * Takes papers away and puts them right. A button says what is to be, not what is to change (place 2, not one further
 * down; turned twice, not once more), so that two presses do the same as one.
 */
@RequestScoped
class PaperPress {

    private final PaperArranging arranging;

    @Inject
    PaperPress(PaperArranging arranging) {
        this.arranging = arranging;
    }

    /** Whoever presses twice finds it gone. */
    String remove(Actor actor, PressedPaper paper, PaperTarget target) {
        if (paper.found().isEmpty()) {
            return "";
        }
        if (actor instanceof Citizen citizen) {
            arranging.drop(citizen, paper.id(), target);
        } else {
            arranging.remove(actor, paper.id());
        }
        return "&removed=1";
    }

    /** Takes one file out of its paper. */
    String takeOut(Actor actor, PressedPaper paper) {
        if (paper.foundSheet().isEmpty()) {
            return "";
        }
        arranging.removeFile(actor, paper.id(), paper.fileId());
        return "&removed=1" + paper.place();
    }

    String move(Actor actor, PressedPaper paper) {
        arranging.moveFile(actor, paper.own(), paper.sheet().fileId(), Math.max(paper.number(), 0));
        return paper.place();
    }

    String turn(Actor actor, PressedPaper paper) {
        Paper.Sheet sheet = paper.sheet();
        if (paper.number() == (sheet.turn() + 1) % 4) {
            arranging.turn(actor, paper.id(), sheet.fileId());
        }
        return paper.place();
    }

    String describe(Actor actor, PressedPaper paper, String words) {
        arranging.describe(actor, paper.own(), words);
        return paper.place();
    }
}
