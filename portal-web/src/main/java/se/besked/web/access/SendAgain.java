package se.besked.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import se.besked.access.Doors;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.shared.Settings;
import se.besked.web.faces.Address;
import se.besked.web.faces.Assets;
import se.besked.web.faces.PlainPage;
import se.besked.web.faces.Routes;

/**
 * Gives what somebody typed back to them when it cannot be taken: the sign-in ran out while they wrote, another tab
 * signed in again, or the portal cannot answer. The page holds the same fields, hidden, and a button; nothing is
 * stored, nothing is lost.
 */
@ApplicationScoped
public class SendAgain {

    private final Settings settings;
    private final Doors doors;
    private final Csrf csrf;
    private final Assets assets;
    private final PlainPage page;

    @Inject
    public SendAgain(Settings settings, Doors doors, Csrf csrf, Assets assets, ServletContext context) {
        this.settings = settings;
        this.doors = doors;
        this.csrf = csrf;
        this.assets = assets;
        this.page = PlainPage.read(context, "send-again.html");
    }

    /**
     * A form of plain fields, and one that a page of ours has sent for certain: else another site could put words in
     * their mouth.
     */
    public boolean possible(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        boolean plain = Address.of(request)
                .filter(address -> doors.of(address.path()).isPresent())
                .flatMap(address -> Routes.match(address.path()))
                .isPresent();
        return plain
                && "POST".equals(request.getMethod())
                && type.startsWith("application/x-www-form-urlencoded")
                && Csrf.surelySameOrigin(request);
    }

    /** @param signedIn whether only the form is too old; else the reader signs in first, in another tab */
    void offer(HttpServletRequest request, HttpServletResponse response, boolean signedIn) throws IOException {
        if (signedIn) {
            offer(request, response, 403, "access.again.old.", "");
            return;
        }
        Address address = Address.of(request).orElseThrow();
        Language language = address.language();
        String signIn = "<p><a class=\"button\" target=\"_blank\" rel=\"noopener\" href=\"/" + language.tag()
                + doors.nearest(address.path()).signInAfter("lapsed") + "\">"
                + PlainPage.escape(Message.of("access.again.signIn").in(language)) + "</a></p>";
        offer(request, response, 403, "access.again.out.", signIn);
    }

    /** The portal cannot answer now: the same form may work in a while. */
    public void offerLater(HttpServletRequest request, HttpServletResponse response) throws IOException {
        offer(request, response, 503, "access.again.away.", "");
    }

    private void offer(HttpServletRequest request, HttpServletResponse response, int status, String key, String signIn)
            throws IOException {
        Address address = Address.of(request).orElseThrow();
        Language language = address.language();
        Map<String, String> texts = Map.of(
                "lang", language.tag(),
                "dir", language.direction(),
                "css", assets.path("citizen.css"),
                "icon", assets.path("icon.svg"),
                "municipality", settings.municipality(),
                "title", Message.of(key + "title").in(language),
                "text", Message.of(key + "text").in(language),
                "action", address.toString(),
                "send", Message.of("access.again.send").in(language));
        PlainPage.send(response, status, page.fill(texts, Map.of("fields", fields(request), "signin", signIn)));
    }

    private String fields(HttpServletRequest request) {
        StringBuilder fields = new StringBuilder();
        field(fields, Csrf.FIELD, csrf.proofToGive());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            for (String value : values) {
                if (!name.equals(Csrf.FIELD)) {
                    field(fields, name, value);
                }
            }
        });
        return fields.toString();
    }

    private static void field(StringBuilder fields, String name, String value) {
        fields.append("<input type=\"hidden\" name=\"")
                .append(PlainPage.escape(name))
                .append("\" value=\"")
                .append(PlainPage.escape(value))
                .append("\">\n");
    }
}
