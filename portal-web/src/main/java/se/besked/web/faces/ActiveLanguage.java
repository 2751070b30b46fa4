package se.besked.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** The language of this page: the first word of its path, and nothing else that a browser sends. */
@Named("language")
@RequestScoped
public class ActiveLanguage {

    private final HttpServletRequest request;
    private final Doors doors;

    @Inject
    public ActiveLanguage(HttpServletRequest request, Doors doors) {
        this.request = request;
        this.doors = doors;
    }

    /** The language of the path; the binding language where a path has none. */
    public Language get() {
        return Address.of(request).map(Address::language).orElse(Language.SV);
    }

    public String getTag() {
        return get().tag();
    }

    public String getDirection() {
        return get().direction();
    }

    public boolean isBinding() {
        return get().binding();
    }

    /** Whether a human has reviewed what citizens read here. */
    public boolean isReviewed() {
        return Texts.reviewed(get());
    }

    /** The other languages that this page exists in. */
    public List<Language> getOthers() {
        boolean office = Address.of(request)
                .flatMap(here -> doors.of(here.path()))
                .filter(door -> door.look() == Door.Look.OFFICE)
                .isPresent();
        List<Language> others = new ArrayList<>(office ? Language.forOffice() : List.of(Language.values()));
        others.remove(get());
        return others;
    }
}
