package se.besked.web.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.besked.shared.NotFoundException;

/**
 * Turns a path into a page by the closed table of {@link Routes}. There are no forwards: a form's action is the address
 * that the reader sees, with its language and its ids.
 */
public class PathViewHandler extends ViewHandlerWrapper {

    private static final String PAGES = "/WEB-INF/pages/";
    private static final String NO_STATE = "stateless";

    public PathViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String deriveViewId(FacesContext context, String raw) {
        return viewId(raw);
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String raw) {
        return viewId(raw);
    }

    /** @throws ViewExpiredException if a state was posted: no page of ours has one */
    @Override
    public UIViewRoot restoreView(FacesContext context, String raw) {
        String state = request(context).getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        if (state != null && !NO_STATE.equals(state)) {
            throw new ViewExpiredException(viewId(raw));
        }
        return super.restoreView(context, viewId(raw));
    }

    @Override
    public UIViewRoot createView(FacesContext context, String raw) {
        UIViewRoot root = super.createView(context, viewId(raw));
        // Said before the page is built, so that nothing on the way asks for a session: no page has one.
        if (root != null) {
            root.setTransient(true);
        }
        return root;
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(FacesContext context, String raw) {
        return super.getViewDeclarationLanguage(context, viewId(raw));
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return Address.of(request(context)).map(Address::toString).orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Address.of(request(context))
                .map(address -> address.language().locale())
                .orElse(Locale.forLanguageTag("sv"));
    }

    private static String viewId(String raw) {
        // Faces also asks for names that no reader has sent, while it starts.
        if (raw == null
                || raw.startsWith(PAGES)
                || !(FacesContext.getCurrentInstance().getExternalContext().getRequest()
                        instanceof HttpServletRequest)) {
            return raw;
        }
        return Routes.match(raw)
                .orElseThrow(() -> new NotFoundException("page"))
                .route()
                .viewId();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
