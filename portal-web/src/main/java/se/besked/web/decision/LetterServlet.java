package se.besked.web.decision;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.decision.DecisionReading;
import se.besked.i18n.Language;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;

/**
 * The letter of a decision to one adult: {@code GET /letters/{decision}/{person}/{language}.pdf}. A citizen who opens
 * their own has read the decision; for an officer nothing changes but the audit trail.
 */
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-z-]{1,36})/([a-z]{2})\\.pdf");

    private transient SignedIn signedIn;
    private transient DecisionReading answers;

    @Inject
    void use(SignedIn who, DecisionReading letters) {
        this.signedIn = who;
        this.answers = letters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Language> language = path.matches() ? Language.ofTag(path.group(3)) : Optional.empty();
        if (language.isEmpty()) {
            throw new NotFoundException("letter");
        }
        byte[] pdf = answers.letter(reader(path.group(2)), path.group(1), path.group(2), language.get());
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"besked-" + language.get().tag() + ".pdf\"");
        response.getOutputStream().write(pdf);
    }

    /**
     * Somebody who is in both as an officer and as a citizen reads as an officer on the office's pages; elsewhere only
     * their own letter as themselves.
     */
    private Actor reader(String personId) {
        Optional<Staff> staff = signedIn.in(Staff.class);
        Optional<Citizen> citizen = signedIn.in(Citizen.class);
        boolean office =
                signedIn.atReferringDoor().filter(Staff.class::isInstance).isPresent();
        if (staff.isPresent()
                && (office || citizen.isEmpty() || !citizen.get().id().equals(personId))) {
            return staff.get();
        }
        return citizen.orElseThrow(() -> new NotFoundException("letter"));
    }
}
