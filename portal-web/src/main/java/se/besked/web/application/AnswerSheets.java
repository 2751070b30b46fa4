package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.application.Sent;
import se.besked.filling.FormFilling;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.Papers;

/** Lays out answers to read through, with their papers. */
@RequestScoped
class AnswerSheets {

    private final FormFilling filling;
    private final Papers papers;
    private final PaperAbsences said;

    @Inject
    AnswerSheets(FormFilling filling, Papers papers, PaperAbsences said) {
        this.filling = filling;
        this.papers = papers;
        this.said = said;
    }

    /** What is filled in so far, with what is wrong in it. */
    AnswerSheet filledIn(Citizen citizen, YearMonth month) {
        String application = papers.applicationFor(citizen, month);
        return AnswerSheet.of(
                filling.summary(citizen, MonthlyForm.of(month)), filling.problems(citizen, MonthlyForm.of(month)),
                papers.tray(citizen, application), said.of(citizen, application));
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
