package se.besked.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.besked.shared.NotFoundException;

/**
 * Serves {@code /assets/{version}/{name}}. An address of another version is not there: nobody keeps a wrong one for a
 * year.
 */
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient Assets assets;

    @Inject
    void use(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String prefix = "/" + assets.version() + "/";
        Assets.Asset asset = assets.find(path.startsWith(prefix) ? path.substring(prefix.length()) : "")
                .orElseThrow(() -> new NotFoundException("asset"));
        response.setContentType(asset.type());
        if (asset.type().startsWith("text/")) {
            response.setCharacterEncoding("UTF-8");
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        byte[] bytes = asset.bytes();
        if (asset.zipped() != null) {
            response.setHeader("Vary", "Accept-Encoding");
            String accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = asset.zipped();
            }
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
