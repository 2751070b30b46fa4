package se.besked.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Door;
import se.besked.access.SignIns;
import se.besked.access.Staff;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Address;

/** Who is here, at either door. Pages behind a door are reached only by somebody who is. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private final HttpServletRequest request;
    private final SignIns signIns;
    private final Map<Door, Optional<Actor>> known = new EnumMap<>(Door.class);

    @Inject
    public SignedIn(HttpServletRequest request, SignIns signIns) {
        this.request = request;
        this.signIns = signIns;
    }

    /** The person at the citizens' door. */
    public Citizen citizen() {
        return (Citizen) at(Door.CITIZEN).orElseThrow(() -> new NotFoundException("citizen"));
    }

    /** The officer at the office's door. */
    public Staff staff() {
        return (Staff) at(Door.OFFICE).orElseThrow(() -> new NotFoundException("staff"));
    }

    public Optional<Actor> at(Door door) {
        return known.computeIfAbsent(
                door, any -> Doors.token(request, door).flatMap(token -> signIns.who(door, token)));
    }

    /** The door of the page that is shown, if somebody has signed in there: where the page offers to sign out. */
    public Door getDoor() {
        Door door =
                Address.of(request).map(Address::path).filter(Doors::isOffice).isPresent() ? Door.OFFICE : Door.CITIZEN;
        return at(door).isPresent() ? door : null;
    }

    /**
     * Signs in somebody whose identity has been proven, during a page's action. An older sign-in of this browser at the
     * same door ends.
     *
     * @param subjectId person id or officer id
     */
    public void enter(Door door, String subjectId) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Doors.token(request, door).ifPresent(signIns::end);
        Doors.give(request, response, door, signIns.start(door, subjectId));
        known.remove(door);
    }

    void leave(HttpServletResponse response, Door door) {
        Doors.token(request, door).ifPresent(signIns::end);
        Doors.take(request, response, door);
        known.remove(door);
    }
}
