package se.besked.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.web.faces.Address;

/**
 * The proof that a form came from a page of ours: a hash of the secret in the reader's cookie for that door, which
 * another site can neither read nor guess. Somebody who has not signed in gets a random mark for it.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    /** The name of the hidden field. */
    public static final String FIELD = "csrf";

    /** What a script sends instead. */
    public static final String HEADER = "X-Csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;
    private final Doors doors;
    private String token;

    @Inject
    public Csrf(HttpServletRequest request, Doors doors) {
        this.request = request;
        this.doors = doors;
    }

    /** The value for the forms of this page; marks a visitor's browser if it has no mark yet. */
    public String getToken() {
        if (token == null) {
            List<String> secrets = secrets();
            token = proof(secrets.isEmpty() ? mark() : secrets.get(0));
        }
        return token;
    }

    private String mark() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        DoorCookies.markVisitor(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                mark);
        return mark;
    }

    /** Whether this value, posted in a form, belongs to this browser. Servlets that read a body themselves ask this. */
    public boolean valid(String posted) {
        if (posted == null) {
            return false;
        }
        byte[] given = posted.getBytes(StandardCharsets.US_ASCII);
        boolean valid = false;
        for (String secret : secrets()) {
            valid |= MessageDigest.isEqual(given, proof(secret).getBytes(StandardCharsets.US_ASCII));
        }
        return valid;
    }

    /**
     * Whether the browser says that the request comes from a page of this very address. Silence is no proof against it.
     */
    static boolean sameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin == null || ("null".equals(origin) && site != null)) {
            return true;
        }
        return authority(origin)
                .filter(there -> there.equalsIgnoreCase(request.getHeader("Host")))
                .isPresent();
    }

    /** Whether the browser itself says that a page of this address sent the form; silence is not enough. */
    static boolean surelySameOrigin(HttpServletRequest request) {
        return sameOrigin(request)
                && ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                        || (request.getHeader("Origin") != null && !"null".equals(request.getHeader("Origin"))));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The secrets that a form may be bound to. A page behind a door accepts that door's only, once somebody has signed
     * in there, and an open page the first door's; an address without a language (papers) serves every door.
     */
    private List<String> secrets() {
        List<Door> here = Address.of(request)
                .map(page -> List.of(doors.nearest(page.path())))
                .orElseGet(doors::all);
        List<String> secrets = new ArrayList<>();
        here.forEach(door -> DoorCookies.token(request, door).ifPresent(secrets::add));
        if (secrets.isEmpty()) {
            DoorCookies.visitor(request).ifPresent(secrets::add);
        }
        return secrets;
    }

    /** The proof for a form that is given back, if this browser has a secret to bind it to. */
    String proofToGive() {
        return secrets().stream().findFirst().map(Csrf::proof).orElse("");
    }

    static String proof(String secret) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("csrf:" + secret).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
