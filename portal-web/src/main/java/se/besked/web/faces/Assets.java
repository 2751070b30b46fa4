package se.besked.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import se.besked.access.Door;

/**
 * The stylesheets, scripts and pictures of {@code /WEB-INF/assets}, read once. Their address carries a hash of them
 * all, so a browser may keep them for a year and still gets the new ones. The stylesheet of each look begins with the
 * one set of tokens; others are read beside one of those.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";
    private static final String TOKENS = "tokens.css";
    private static final Set<String> SIDES = Arrays.stream(Door.Look.values())
            .map(look -> look.name().toLowerCase(Locale.ROOT) + ".css")
            .collect(Collectors.toSet());
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "png", "image/png");

    /** @param zipped the same compressed, or null where that saves nothing */
    record Asset(String type, byte[] bytes, byte[] zipped) {}

    private final Map<String, Asset> byName = new TreeMap<>();
    private String version;

    protected Assets() {}

    @Inject
    public Assets(ServletContext context) {
        try {
            byte[] tokens = bytes(context, TOKENS);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : new java.util.TreeSet<>(context.getResourcePaths(FOLDER))) {
                String name = path.substring(FOLDER.length());
                String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
                if (type != null && !TOKENS.equals(name)) {
                    byte[] bytes = bytes(context, name);
                    byte[] whole = SIDES.contains(name) ? join(tokens, bytes) : bytes;
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(whole);
                    byName.put(name, new Asset(type, whole, type.equals("image/png") ? null : zip(whole)));
                }
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of one file: {@code assets.path('citizen.css')}. */
    public String path(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return "/assets/" + version + "/" + name;
    }

    String version() {
        return version;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static byte[] bytes(ServletContext context, String name) throws IOException {
        try (InputStream in = context.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No asset " + name);
            }
            return in.readAllBytes();
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(first);
        whole.writeBytes(second);
        return whole.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
