package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Optional;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.application.Sent;
import se.besked.application.SentApplications;
import se.besked.application.Submission;
import se.besked.application.ToSign;
import se.besked.filling.FormFilling;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** The declaration and the signature: the first adult's, which sends the application, and the partner's afterwards. */
@Named("signPage")
@RequestScoped
public class SignPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final ApplyGate gate;
    private final FormFilling filling;
    private final Submission submission;
    private final SentApplications sentApplications;
    private final AnswerSheets sheets;
    private ToSign toSign;
    private AnswerSheet sheet;
    private String problem;

    @Inject
    public SignPage(
            Pages pages,
            SignedIn signedIn,
            ApplyGate gate,
            FormFilling filling,
            Submission submission,
            SentApplications sentApplications,
            AnswerSheets sheets) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.gate = gate;
        this.filling = filling;
        this.submission = submission;
        this.sentApplications = sentApplications;
        this.sheets = sheets;
    }

    public void open() {
        Citizen citizen = signedIn.citizen();
        YearMonth month = pages.month();
        if (pages.isPosted()) {
            sign(citizen, month);
        }
        Optional<Sent> sent = sentApplications.of(citizen, month);
        if (sent.isPresent() && !sent.get().awaitsMySignature()) {
            pages.redirect("/apply/" + month + "/received");
        } else if (sent.isPresent()) {
            sheet = sheets.sent(citizen, sent.get());
            toSign = submission.toSign(citizen, month);
        } else if (gate.admit()) {
            if (problem == null
                    && !filling.problems(citizen, MonthlyForm.of(month)).isEmpty()) {
                pages.redirect("/apply/" + month + "/check?check#error-summary");
            } else {
                toSign = submission.toSign(citizen, month);
            }
        }
    }

    private void sign(Citizen citizen, YearMonth month) {
        try {
            submission.sign(citizen, month, pages.posted().getOrDefault("seen", ""));
        } catch (BrokenRule rule) {
            problem = rule.message().in(pages.language());
        }
    }

    /** Null when the month cannot be signed. */
    public ToSign getToSign() {
        return toSign;
    }

    /** What the partner reads first; null for the first signer, who comes from reading it. */
    public AnswerSheet getSheet() {
        return sheet;
    }

    /** Why it was not signed, or null. */
    public String getProblem() {
        return problem;
    }
}
