package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.i18n.Argument;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.web.faces.Installation;
import se.besked.web.faces.Pages;

/** What can be said instead of a paper, and has been. */
@Named("insteadOfPaper")
@RequestScoped
public class InsteadOfPaper {

    private final UploadPage page;
    private final UploadPlace place;
    private final PaperAbsences answers;
    private final Installation here;
    private final Pages pages;
    private boolean asked;
    private Said said;

    @Inject
    public InsteadOfPaper(UploadPage page, UploadPlace place, PaperAbsences answers, Installation here, Pages pages) {
        this.page = page;
        this.place = place;
        this.answers = answers;
        this.here = here;
        this.pages = pages;
    }

    /** What the applicant has said about this, or null. */
    public Said getSaid() {
        if (!asked) {
            said = answers.of(place.actor(), place.applicationId())
                    .get(place.address().target().written());
            asked = true;
        }
        return said;
    }

    /** The answers there are to "no paper?". */
    public List<PaperAbsence.Kind> getAnswers() {
        return List.of(PaperAbsence.Kind.values());
    }

    /** The answer that is chosen: as pressed, else as kept, else null. */
    public String getChosen() {
        return page.typed(
                UploadPress.ANSWER, getSaid() == null ? null : getSaid().kind().name());
    }

    /** How a paper left at the desk finds its way. */
    public String getDeskHow() {
        return pages.say(
                "receipt.answer.desk.how",
                Argument.text(here.getUnit()),
                Argument.text(here.getAddress()),
                Argument.month(place.desk().month()));
    }

    /** The words of it that are Swedish in every language. */
    public List<String> getSwedishParts() {
        return List.of(here.getUnit(), here.getAddress());
    }
}
