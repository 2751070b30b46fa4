package se.besked.web.faces;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that is made without Faces: a frame of {@code /WEB-INF/templates} with holes like <code>{{title}}</code>. */
public final class PlainPage {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String frame;

    private PlainPage(String frame) {
        this.frame = frame;
    }

    public static PlainPage read(ServletContext context, String name) {
        try (InputStream in = context.getResourceAsStream("/WEB-INF/templates/" + name)) {
            return new PlainPage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param texts what stands in the holes, as text
     * @param markup what stands in the other holes as it is; whatever came from outside in it has gone through
     *     {@link #escape}
     */
    public String fill(Map<String, String> texts, Map<String, String> markup) {
        return HOLE.matcher(frame).replaceAll(hole -> {
            String name = hole.group(1);
            return Matcher.quoteReplacement(markup.containsKey(name) ? markup.get(name) : escape(texts.get(name)));
        });
    }

    public static void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
