package se.besked.web.receipt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import se.besked.web.faces.Fault;
import se.besked.web.faces.Redirect;

/** What an upload is answered: pages and redirects to a browser, JSON to a script that asks for it. */
record UploadAnswer(HttpServletRequest request, HttpServletResponse response) {

    /** Nobody is signed in any more. */
    void lapsed(UploadAddress address) throws IOException {
        if (UploadJson.wanted(request)) {
            UploadJson.answer(response, HttpServletResponse.SC_UNAUTHORIZED, UploadJson.LAPSED);
        } else {
            Redirect.seeOther(response, "/" + address.language().tag() + "/?lapsed");
        }
    }

    /** The form was not ours, or is older than the sign-in. */
    void expired() throws IOException {
        refuse(HttpServletResponse.SC_FORBIDDEN, Fault.EXPIRED, UploadJson.EXPIRED);
    }

    /** What came cannot be read as files. */
    void malformed() throws IOException {
        refuse(HttpServletResponse.SC_BAD_REQUEST, Fault.REFUSED, UploadJson.MALFORMED);
    }

    /** Tells what became of each file; a browser is led back to the page. */
    void outcome(UploadAddress address, Outcome outcome) throws IOException {
        if (UploadJson.wanted(request)) {
            UploadJson.answer(response, HttpServletResponse.SC_OK, Map.of("files", outcome.files(address.language())));
        } else {
            Redirect.seeOther(response, address.page() + outcome.written());
        }
    }

    private void refuse(int status, String fault, Object wire) throws IOException {
        if (UploadJson.wanted(request)) {
            UploadJson.answer(response, status, wire);
        } else {
            Fault.plain(status, fault).leaveIn(request);
            response.sendError(status);
        }
    }
}
