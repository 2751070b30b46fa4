package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import se.besked.access.Door;
import se.besked.i18n.Language;
import se.besked.web.faces.Redirect;

/** Ends the sign-in at one door: {@code POST /sign-out} with {@code door} and {@code language}. */
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient SignedIn signedIn;

    @Inject
    void use(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Door door = "OFFICE".equals(request.getParameter("door")) ? Door.OFFICE : Door.CITIZEN;
        signedIn.leave(response, door);
        HttpSession session = request.getSession(false);
        if (door == Door.OFFICE && session != null) {
            session.invalidate();
        }
        // Not "cookies": the other door may be open in the same browser.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Language language =
                Language.ofTag(String.valueOf(request.getParameter("language"))).orElse(Language.SV);
        Redirect.seeOther(response, "/" + language.tag() + "/?left");
    }
}
