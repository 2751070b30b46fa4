package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.inspection.FileKind;
import se.besked.web.faces.Pages;

/** The papers that are there already, on the page where they are added, and what may be done with each. */
@Named("uploadedPapers")
@RequestScoped
public class UploadedPapers {

    private final UploadPlace place;
    private final Pages pages;

    @Inject
    public UploadedPapers(UploadPlace place, Pages pages) {
        this.place = place;
        this.pages = pages;
    }

    private PaperDesk desk() {
        return place.desk();
    }

    /** Papers about this. */
    public List<Paper> getHere() {
        return desk().about(place.address().target());
    }

    /** The other papers of the month. */
    public List<Paper> getElsewhere() {
        return desk().notAbout(place.address().target());
    }

    /** How many there are in all. */
    public int getSent() {
        return desk().tray().all().size();
    }

    /** Whether anything here is still being looked at. */
    public boolean isChecking() {
        return getHere().stream().anyMatch(Paper::underCheck);
    }

    public boolean mayRemove(Paper paper) {
        return desk().removable().contains(paper.id());
    }

    public boolean mayGrow(Paper paper) {
        return desk().growing().contains(paper.id());
    }

    /** Whether photos may be turned: a PDF shows itself as it is. */
    public boolean mayTurn(Paper paper, Paper.Sheet sheet) {
        return mayRemove(paper) && sheet.state() == FileState.READY && sheet.kind() != FileKind.PDF;
    }

    /** Whether words may be said about the papers: until the month is decided. */
    public boolean isMayDescribe() {
        return desk().open();
    }

    /** The paper that files sent now become pages of, or null. */
    public Paper getAddTo() {
        return desk().tray().all().stream()
                .filter(paper -> paper.id().equals(place.address().paper()) && mayGrow(paper))
                .findFirst()
                .orElse(null);
    }

    /** This page with files that become pages of the paper. */
    public String more(Paper paper) {
        return place.address().to(paper.id()).page() + "#send";
    }

    /** This page with files that become papers of their own. */
    public String getApart() {
        return place.address().to(null).page() + "#send";
    }

    /** What a paper is called in a sentence. */
    public String called(Paper paper) {
        return pages.say(Paper.called(paper.name()));
    }
}
