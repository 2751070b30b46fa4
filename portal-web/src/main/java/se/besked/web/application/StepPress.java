package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.besked.receipt.PaperArranging;
import se.besked.receipt.PaperTarget;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/** What a pressed button of a step does: it saves what was typed before anything else, and then leads on. */
@RequestScoped
class StepPress {

    private final Pages pages;
    private final SignedIn signedIn;
    private final StepSaving saving;
    private final PaperArranging arranging;
    private final StepWay way;

    @Inject
    StepPress(Pages pages, SignedIn signedIn, StepSaving saving, PaperArranging arranging, StepWay way) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.saving = saving;
        this.arranging = arranging;
        this.way = way;
    }

    /** @return false, with nothing done, if somebody else's press came first */
    boolean press(StepAddress at) {
        Press press = pages.pressed();
        Map<String, String> typed = pages.posted();
        if (saving.save(press, at.step(), typed).stale()) {
            return false;
        }
        if (press.is("drop")) {
            // <target>:<receipt>; a paper that hangs on nothing else goes altogether.
            PaperTarget.of(press.part(0))
                    .ifPresent(target -> arranging.drop(signedIn.citizen(), press.part(1), target));
        }
        way.goOn(press, at, typed);
        return true;
    }
}
