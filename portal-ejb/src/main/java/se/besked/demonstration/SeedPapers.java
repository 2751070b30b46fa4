package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.print.PdfPrinter;
import se.besked.receipt.Checking;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Papers;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;

/** Papers as they come from landlords and pharmacies, made here and sent in as anybody would send them. */
@ApplicationScoped
class SeedPapers {

    private final PdfPrinter printer;
    private final Spool spool;
    private final ReceiptIntake intake;
    private final Checking checking;
    private final Papers papers;
    private final PaperAbsences answers;

    @Inject
    SeedPapers(
            PdfPrinter printer,
            Spool spool,
            ReceiptIntake intake,
            Checking checking,
            Papers papers,
            PaperAbsences answers) {
        this.printer = printer;
        this.spool = spool;
        this.intake = intake;
        this.checking = checking;
        this.papers = papers;
        this.answers = answers;
    }

    /** @param lines what stands on it, after the sender's name; in Swedish, as such papers are */
    void send(
            String personId,
            YearMonth month,
            String itemId,
            String fileName,
            LocalDate day,
            String sender,
            String... lines) {
        Citizen citizen = new Citizen(personId);
        send(citizen, papers.applicationFor(citizen, month), PaperTarget.item(itemId), fileName, day, sender, lines);
    }

    void comesToTheDesk(String personId, YearMonth month, String itemId, String note) {
        Citizen citizen = new Citizen(personId);
        answers.say(
                citizen,
                papers.applicationFor(citizen, month),
                PaperTarget.item(itemId),
                PaperAbsence.Kind.AT_DESK,
                note);
    }

    private void send(
            Actor actor,
            String applicationId,
            PaperTarget target,
            String fileName,
            LocalDate day,
            String sender,
            String... lines) {
        StringBuilder page = new StringBuilder("<html lang='sv' dir='ltr'><head><title>")
                .append(sender)
                .append("</title><meta name='subject' content='")
                .append(sender)
                .append("'/><style>html body { font-size: 20pt }</style></head><body><h1>")
                .append(sender)
                .append("</h1>");
        for (String line : lines) {
            page.append("<p>").append(line).append("</p>");
        }
        page.append("</body></html>");
        byte[] pdf = printer.print(page.toString(), day);
        try (SpooledFile file = spool.take(fileName, new ByteArrayInputStream(pdf), new RequestDrain(0))) {
            // Checked at once, so that the history that follows finds it as it will stand.
            checking.check(
                    intake.take(actor, new Place(applicationId, target), file).fileId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
