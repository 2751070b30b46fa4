package se.besked.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tag {@code b:fieldTypes}: takes in every tag file of the folder of types of answer. Each draws a field of its own
 * type and nothing else, so that a new type is a file there and is listed nowhere.
 */
public final class FieldTypes extends TagHandler {

    private static final String FOLDER = "/WEB-INF/tags/apply/types/";

    /** Listed once: the handler lives as long as the page that it stands in. */
    private volatile Set<String> files;

    public FieldTypes(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (files == null) {
            files = new TreeSet<>(context.getFacesContext().getExternalContext().getResourcePaths(FOLDER));
        }
        for (String file : files) {
            context.includeFacelet(parent, file);
        }
    }
}
