package se.besked.web.receipt;

import java.util.Optional;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperDesk;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Press;

/** The paper that a button is about, as the button's parts name it: a paper, one of its files, a place or a turn. */
record PressedPaper(PaperDesk desk, Press button) {

    /** As the button says; perhaps none of this application's. */
    String id() {
        return button.part(0);
    }

    String fileId() {
        return button.part(1);
    }

    /** A place or a turn; -1 if the button says none. */
    int number() {
        return button.number(2);
    }

    Optional<Paper> found() {
        return desk.tray().all().stream()
                .filter(paper -> paper.id().equals(id()))
                .findFirst();
    }

    Optional<Paper.Sheet> foundSheet() {
        return found().stream()
                .flatMap(paper -> paper.sheets().stream())
                .filter(sheet -> sheet.fileId().equals(fileId()))
                .findFirst();
    }

    /** @throws NotFoundException if it is not one of this application's */
    String own() {
        return found().orElseThrow(() -> new NotFoundException("paper")).id();
    }

    /** @throws NotFoundException if it is not one of this application's files */
    Paper.Sheet sheet() {
        return foundSheet().orElseThrow(() -> new NotFoundException("file"));
    }

    /** Where it stands on the page. */
    String place() {
        return "#paper." + id();
    }
}
