package se.besked.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;
import se.besked.shared.Settings;
import se.besked.web.access.SendAgain;

/**
 * The page that says that something is not there or went wrong, in the reader's language, with the unit's phone. It is
 * made without Faces, beans of the page or the database, because one of those may be what broke.
 */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]{2})/([a-zA-Z]{1,20})(?:/([0-9A-Z]{8}))?");

    private transient Settings settings;
    private transient Assets assets;
    private transient SendAgain sendAgain;
    private transient PlainPage page;

    @Inject
    void use(Settings settings, Assets assets, SendAgain sendAgain) {
        this.sendAgain = sendAgain;
        this.settings = settings;
        this.assets = assets;
    }

    @Override
    public void init() {
        page = PlainPage.read(getServletContext(), "error.html");
    }

    /** Where a script sends its reader; the address tells the kind and the number and nothing else. */
    static String address(Language language, Fault fault) {
        return "/problem/" + language.tag() + "/" + fault.kind() + (fault.number() == null ? "" : "/" + fault.number());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            answer(request, response);
        } catch (IOException e) {
            LOG.log(Level.FINE, "The reader has gone", e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean dispatched = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        Fault fault = dispatched ? dispatched(request) : named(request);
        Language language = dispatched ? language(request) : languageOfAddress(request);
        if (fault.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", Unavailable.RETRY_SECONDS);
            if (sendAgain.possible(request)) {
                sendAgain.offerLater(request, response);
                return;
            }
        }
        PlainPage.send(response, fault.status(), html(language, fault));
    }

    private static Fault dispatched(HttpServletRequest request) {
        Fault left = Fault.leftIn(request);
        if (left != null) {
            return left;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Fault.of(thrown);
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == 404) {
            return Fault.plain(404, Fault.NOT_FOUND);
        }
        return status >= 500 ? Fault.broken(null) : Fault.plain(status, Fault.REFUSED);
    }

    private static Fault named(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches() || !Fault.KINDS.contains(address.group(2))) {
            return Fault.plain(404, Fault.NOT_FOUND);
        }
        return new Fault(200, address.group(2), address.group(3), null);
    }

    /** From the address that failed; else from the closed list by what the browser prefers. */
    private static Language language(HttpServletRequest request) {
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Address.of(failed == null ? "" : failed)
                .map(Address::language)
                .orElseGet(() -> PreferredLanguage.of(request));
    }

    private static Language languageOfAddress(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return address.matches() ? Language.ofTag(address.group(1)).orElse(Language.SV) : PreferredLanguage.of(request);
    }

    private String html(Language language, Fault fault) {
        String text =
                fault.message() != null && Texts.has(language, fault.message().key())
                        ? fault.message().in(language)
                        : Message.of("common.fault." + fault.kind() + ".text").in(language);
        String number = fault.number() == null
                ? ""
                : "<p><strong>"
                        + PlainPage.escape(Message.of("common.fault.number", Argument.text(fault.number()))
                                .in(language))
                        + "</strong></p>";
        Map<String, String> values = Map.of(
                "lang", language.tag(),
                "dir", language.direction(),
                "css", assets.path("citizen.css"),
                "icon", assets.path("icon.svg"),
                "title", Message.of("common.fault." + fault.kind() + ".title").in(language),
                "text", text,
                "help",
                        Message.of("common.fault.help", Argument.text(settings.unitPhone()))
                                .in(language),
                "front", Message.of("common.fault.front").in(language),
                "municipality", settings.municipality());
        return page.fill(values, Map.of("number", number));
    }
}
