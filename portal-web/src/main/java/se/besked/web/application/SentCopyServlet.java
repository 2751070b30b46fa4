package se.besked.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Citizen;
import se.besked.application.Sent;
import se.besked.application.SentApplications;
import se.besked.application.print.SubmissionReceipt;
import se.besked.i18n.Language;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.Papers;
import se.besked.shared.NotFoundException;
import se.besked.shared.Settings;
import se.besked.web.access.SignedIn;

/** The copy of what was sent, as a PDF: {@code GET /letters/sent/{language}/{month}}. */
public class SentCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z]{2})/(20[0-9]{2}-(?:0[1-9]|1[0-2]))");

    private transient SignedIn signedIn;
    private transient SentApplications sentApplications;
    private transient Papers papers;
    private transient PaperAbsences said;
    private transient SubmissionReceipt receipt;
    private transient Settings settings;

    @Inject
    void use(
            SignedIn who,
            SentApplications applications,
            Papers tray,
            PaperAbsences answers,
            SubmissionReceipt printer,
            Settings municipality) {
        this.signedIn = who;
        this.sentApplications = applications;
        this.papers = tray;
        this.said = answers;
        this.receipt = printer;
        this.settings = municipality;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFoundException("copy");
        }
        Language language = Language.ofTag(path.group(1)).orElseThrow(() -> new NotFoundException("language"));
        Citizen citizen = signedIn.citizen();
        Sent sent = sentApplications
                .of(citizen, YearMonth.parse(path.group(2)))
                .orElseThrow(() -> new NotFoundException("copy"));
        byte[] pdf = receipt.pdf(
                SentCopy.of(
                        sent,
                        papers.tray(citizen, sent.applicationId()),
                        said.of(citizen, sent.applicationId()),
                        settings),
                language);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition", "inline; filename=\"besked-" + sent.number() + "-" + language.tag() + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
