package se.besked.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.i18n.Typed;
import se.besked.shared.Ids;
import se.besked.shared.NotFoundException;

/** What a page bean may know of the request it answers: its address, what was posted, and where to go next. */
@Named("pages")
@RequestScoped
public class Pages {

    private static final String PRESSED = "pressed";
    private static final Set<String> OWN = Set.of("csrf", PRESSED);

    private final HttpServletRequest request;

    /** Read once: a page asks for it at each of its fields. */
    private Map<String, String> posted;

    @Inject
    public Pages(HttpServletRequest request) {
        this.request = request;
    }

    /** The path of this page without its language, {@code /my/2026-12}. */
    public String getPath() {
        return address().path();
    }

    /** This page's own address, for links within it. */
    public String getHere() {
        return address().toString();
    }

    /** This page in another language. */
    public String in(Language other) {
        return address().in(other);
    }

    /** The address of another page in this language: {@code pages.to('/my')} is {@code /en/my}. */
    public String to(String path) {
        return "/" + language().tag() + path;
    }

    /** A part of the path by its name in {@link Routes}. */
    public String param(String name) {
        return Optional.ofNullable(match().parameters().get(name)).orElseThrow(() -> new NotFoundException("path"));
    }

    /** Whether the path has such a part. */
    public boolean has(String name) {
        return match().parameters().containsKey(name);
    }

    /** The month in the path. */
    public YearMonth month() {
        return YearMonth.parse(param("month"));
    }

    /** The id in the path. */
    public String id() {
        return param("id");
    }

    /** A value after the question mark, or null. Never personal data: addresses are remembered in many places. */
    public String query(String name) {
        return request.getParameter(name);
    }

    /** Every value of a name, in the order of the page. */
    public List<String> queries(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public boolean isPosted() {
        return "POST".equals(request.getMethod());
    }

    /**
     * What the browser posted, in the order of the page, one value a name (the last one, so that a box after a hidden
     * field counts), without the fields that carry the form itself and without what nobody sees ({@link Typed#text}).
     */
    public Map<String, String> posted() {
        if (posted == null) {
            posted = Collections.unmodifiableMap(read());
        }
        return posted;
    }

    private Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : request.getParameterMap().keySet()) {
            if (!name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.") && !OWN.contains(name)) {
                List<String> all = List.of(request.getParameterValues(name));
                values.put(name, Typed.text(all.get(all.size() - 1)));
            }
        }
        return values;
    }

    /** The button that was pressed: the one named {@code do}. */
    public Press pressed() {
        return Press.of(request.getParameter("do"), request.getParameter(PRESSED));
    }

    /** For the hidden field of a form: the id of what its button makes. */
    public String getNewId() {
        return Ids.next();
    }

    /** Goes on to another page in this language by a GET. */
    public void redirect(String path) {
        redirectTo(to(path));
    }

    /** Goes on to this page in another language by a GET. */
    public void redirectIn(Language other) {
        redirectTo(in(other));
    }

    /** The same with something after the question mark, which begins with it. */
    public void redirectIn(Language other, String query) {
        redirectTo(in(other) + query);
    }

    /** Answers with a file to keep instead of the page. Its name says nothing of anybody. */
    public void download(String name, String mediaType, byte[] content) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext answer = context.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            answer.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** The value that the widget library wants back from every form of a page under its content security policy. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public Language language() {
        return address().language();
    }

    /** A text in the language of the page. */
    public String say(String key, Argument... arguments) {
        return Message.of(key, arguments).in(language());
    }

    /** One value by itself, in the language of the page. */
    public String say(Argument argument) {
        return new Renderer(language()).say(argument);
    }

    private void redirectTo(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        Redirect.seeOther((HttpServletResponse) context.getExternalContext().getResponse(), address);
        context.responseComplete();
    }

    private Address address() {
        return Address.of(request).orElseThrow(() -> new NotFoundException("page"));
    }

    private Routes.Match match() {
        return Routes.match(address().path()).orElseThrow(() -> new NotFoundException("page"));
    }
}
