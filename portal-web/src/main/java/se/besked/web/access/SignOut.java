package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.i18n.Language;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Redirect;

/** Ends the sign-in at one door: {@code POST /sign-out} with {@code door} and {@code language}. */
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient SignedIn signedIn;
    private transient Doors doors;

    @Inject
    void use(SignedIn signedIn, Doors doors) {
        this.doors = doors;
        this.signedIn = signedIn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Door door = doors.named(request.getParameter("door")).orElseThrow(() -> new NotFoundException("door"));
        signedIn.leave(response, door);
        // Not "cookies": another door may be open in the same browser.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Language language =
                Language.ofTag(String.valueOf(request.getParameter("language"))).orElse(Language.SV);
        Redirect.seeOther(response, "/" + language.tag() + "/?left");
    }
}
