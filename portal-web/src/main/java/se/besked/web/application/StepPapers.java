package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.filling.StepDraft;
import se.besked.forms.view.BlockView.ItemView;
import se.besked.i18n.Argument;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** The papers on a step of the form, what machines read on them, and what was said instead of papers. */
@Named("stepPapers")
@RequestScoped
public class StepPapers {

    private final Pages pages;
    private final SignedIn signedIn;
    private final Papers papers;
    private final PaperAbsences answers;
    private StepDraft draft;
    private PaperTray tray;
    private Map<String, Said> said;

    @Inject
    public StepPapers(Pages pages, SignedIn signedIn, Papers papers, PaperAbsences answers) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.papers = papers;
        this.answers = answers;
    }

    /** Whether the form takes papers at all. */
    public boolean isTaken() {
        return tray != null;
    }

    /** @param shown the step as the page shows it */
    void open(StepDraft shown) {
        draft = shown;
        tray = papers.tray(signedIn.citizen(), shown.subjectId());
        said = answers.of(signedIn.citizen(), shown.subjectId());
    }

    public List<Paper> about(String target) {
        return tray.about(target);
    }

    /** What was said instead of a paper about this, or null. */
    public Said said(String target) {
        return said.get(target);
    }

    /** What a machine has read on the papers of a row, and the row does not say. */
    public List<MachineReading> readings(ItemView row) {
        return MachineReading.of(row, draft.raw(), tray.ofItem(row.id()));
    }

    /** Amount, day, or both. */
    public String words(MachineReading reading) {
        Stream<Argument> amount = reading.ore().stream().mapToObj(Argument::money);
        Argument[] found = Stream.concat(amount, reading.day().map(Argument::date).stream())
                .toArray(Argument[]::new);
        return found.length == 1 ? pages.say(found[0]) : pages.say("receipt.reading.both", found);
    }

    /** A paper's name in a sentence. */
    public String called(String name) {
        return pages.say(Paper.called(name));
    }

    /** The row that has just been filled in with what a machine read, or null. */
    public String getFilled() {
        return pages.query("filled");
    }

    /** How many papers, and answers instead of papers, are about the month or a person. */
    public int getOtherPapers() {
        long answers =
                said.keySet().stream().filter(to -> !to.startsWith("item.")).count();
        long papers = tray.all().stream()
                .filter(paper -> paper.targets().stream().anyMatch(to -> !to.startsWith("item.")))
                .count();
        return (int) (answers + papers);
    }
}
