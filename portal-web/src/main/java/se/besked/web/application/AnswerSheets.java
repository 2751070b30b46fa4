package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Citizen;
import se.besked.application.Sent;
import se.besked.filling.FormFilling;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Papers;
import se.besked.web.filling.FormPlace;

/** Lays out answers to read through, with their papers. */
@RequestScoped
class AnswerSheets {

    private final FormPlace place;
    private final FormFilling filling;
    private final Papers papers;
    private final PaperAbsences said;

    @Inject
    AnswerSheets(FormPlace place, FormFilling filling, Papers papers, PaperAbsences said) {
        this.place = place;
        this.filling = filling;
        this.papers = papers;
        this.said = said;
    }

    /** What is filled in so far, with what is wrong in it. */
    AnswerSheet filledIn(Citizen citizen) {
        Optional<String> application = place.getHere().application();
        return AnswerSheet.of(
                filling.summary(citizen, place.key()),
                filling.problems(citizen, place.key()),
                application.map(id -> papers.tray(citizen, id)).orElse(new PaperTray(List.of())),
                application.map(id -> said.of(citizen, id)).orElse(Map.of()));
    }

    /** What has been sent. */
    AnswerSheet sent(Citizen citizen, Sent sent) {
        return AnswerSheet.of(
                sent.answers(),
                Map.of(),
                papers.tray(citizen, sent.applicationId()),
                said.of(citizen, sent.applicationId()));
    }
}
