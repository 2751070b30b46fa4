package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.Paper.Sheet;
import se.besked.receipt.Papers;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;

/**
 * How far the checks of a month's files have come: {@code GET /papers/states/{language}/{month}}, asked again and again
 * while something is being checked. Officers ask about files that they have scanned themselves, {@code GET
 * /papers/states/scanned/{id},{id}…}: about anything else each question would be a line on the audit trail.
 */
public class StatesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([a-z]{2})/(20[0-9]{2}-(?:0[1-9]|1[0-2]))");

    private static final Pattern SCANNED = Pattern.compile("/scanned/([0-9a-f-]{36}(?:,[0-9a-f-]{36}){0,29})");

    private transient SignedIn signedIn;
    private transient Papers papers;

    @Inject
    void use(SignedIn who, Papers readable) {
        this.signedIn = who;
        this.papers = readable;
    }

    /**
     * One file.
     *
     * @param state RECEIVED for all that is still being checked, READY or REFUSED
     * @param sentence the same in words, with the file's name
     */
    record Standing(String paper, String file, FileState state, String sentence) {

        static Standing of(Language language, Paper paper, Sheet sheet) {
            Argument name = Paper.called(sheet.name());
            FileState shown = sheet.state().underCheck() ? FileState.RECEIVED : sheet.state();
            Message sentence = switch (shown) {
                case READY -> Message.of("receipt.send.isReady", name);
                case REFUSED ->
                    Message.of(
                            "receipt.send.isRefused",
                            name,
                            Argument.phrase(sheet.refusal().message()));
                default -> Message.of("receipt.send.isChecked", name);
            };
            return new Standing(paper.id(), sheet.fileId(), shown, sentence.in(language));
        }
    }

    private void scanned(List<String> fileIds, HttpServletResponse response) throws IOException {
        Optional<Staff> officer = signedIn.in(Staff.class);
        if (officer.isEmpty()) {
            UploadJson.answer(response, HttpServletResponse.SC_UNAUTHORIZED, UploadJson.LAPSED);
            return;
        }
        UploadJson.answer(response, HttpServletResponse.SC_OK, papers.scanned(officer.get(), fileIds));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher scanned = SCANNED.matcher(asked);
        if (scanned.matches()) {
            scanned(List.of(scanned.group(1).split(",")), response);
            return;
        }
        Matcher path = PATH.matcher(asked);
        Language language = path.matches() ? Language.ofTag(path.group(1)).orElse(null) : null;
        if (language == null) {
            throw new NotFoundException("states");
        }
        Optional<Citizen> actor = signedIn.in(Citizen.class);
        if (actor.isEmpty()) {
            UploadJson.answer(response, HttpServletResponse.SC_UNAUTHORIZED, UploadJson.LAPSED);
            return;
        }
        Citizen citizen = actor.get();
        String applicationId = papers.applicationFor(citizen, YearMonth.parse(path.group(2)));
        List<Standing> standing = papers.tray(citizen, applicationId).all().stream()
                .flatMap(paper -> paper.sheets().stream().map(sheet -> Standing.of(language, paper, sheet)))
                .toList();
        UploadJson.answer(response, HttpServletResponse.SC_OK, standing);
    }
}
