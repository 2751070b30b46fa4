package se.besked.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.besked.i18n.Language;

/**
 * What a request's path says: {@code /en/my/2026-12} is English and {@code /my/2026-12}. A path without a language
 * (papers, the machine interface) is not a page.
 *
 * @param path begins with a slash; {@code /} for the front page
 */
public record Address(Language language, String path) {

    private static final String ATTRIBUTE = Address.class.getName();

    /** From the path as the server has decoded and normalised it, never from the raw one. */
    public static Optional<Address> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Address known) {
            return Optional.of(known);
        }
        String whole = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Address> address = of(whole);
        address.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return address;
    }

    public static Optional<Address> of(String whole) {
        int slash = whole.indexOf('/', 1);
        String first = whole.substring(Math.min(1, whole.length()), slash < 0 ? whole.length() : slash);
        return Language.ofTag(first).map(language -> new Address(language, slash < 0 ? "/" : whole.substring(slash)));
    }

    /** The same page in another language. */
    public String in(Language other) {
        return "/" + other.tag() + path;
    }

    @Override
    public String toString() {
        return in(language);
    }
}
