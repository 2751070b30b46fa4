package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Citizen;
import se.besked.receipt.PaperArranging;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;

/**
 * Order and turn of photos, chosen while they were still on their way: {@code POST /papers/arranged} with {@code paper}
 * and {@code file}, and either {@code to}, a place from 0, or {@code turn=1}, one quarter clockwise. Citizens only; the
 * proof comes in the header, as the guard of posts demands.
 */
public class ArrangeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ID = "[0-9a-f-]{36}";

    private transient SignedIn signedIn;
    private transient PaperArranging arranging;

    @Inject
    void use(SignedIn who, PaperArranging papers) {
        this.signedIn = who;
        this.arranging = papers;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Citizen> actor = signedIn.in(Citizen.class);
        if (actor.isEmpty()) {
            UploadJson.answer(response, HttpServletResponse.SC_UNAUTHORIZED, UploadJson.LAPSED);
            return;
        }
        String paper = id(request, "paper");
        String file = id(request, "file");
        String to = request.getParameter("to");
        try {
            if (to != null && to.matches("[0-9]{1,2}")) {
                arranging.moveFile(actor.get(), paper, file, Integer.parseInt(to));
            } else if ("1".equals(request.getParameter("turn"))) {
                arranging.turn(actor.get(), paper, file);
            }
            UploadJson.answer(response, HttpServletResponse.SC_OK, Map.of("done", true));
        } catch (BrokenRule broken) {
            UploadJson.answer(response, HttpServletResponse.SC_CONFLICT, Map.of("done", false));
        }
    }

    private static String id(HttpServletRequest request, String name) {
        String written = request.getParameter(name);
        if (written == null || !written.matches(ID)) {
            throw new NotFoundException(name);
        }
        return written;
    }
}
