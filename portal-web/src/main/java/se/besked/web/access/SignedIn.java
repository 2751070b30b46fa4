package se.besked.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.access.SignIns;
import se.besked.access.Staff;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Address;

/** Who is here, at which door. Pages behind a door are reached only by somebody who has come in by it. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private static final Pattern OWN_PAGE = Pattern.compile("https?://[^/]+(/[^?#]*).*");

    private final HttpServletRequest request;
    private final SignIns signIns;
    private final Doors doors;
    private final Map<String, Optional<Actor>> known = new HashMap<>();

    @Inject
    public SignedIn(HttpServletRequest request, SignIns signIns, Doors doors) {
        this.request = request;
        this.signIns = signIns;
        this.doors = doors;
    }

    /** The person who is here. */
    public Citizen citizen() {
        return in(Citizen.class).orElseThrow(() -> new NotFoundException("citizen"));
    }

    /** The officer who is here. */
    public Staff staff() {
        return in(Staff.class).orElseThrow(() -> new NotFoundException("staff"));
    }

    /** Such an actor at the door of this page, or at any door where the address lies behind none. */
    public <T extends Actor> Optional<T> in(Class<T> kind) {
        return door(Address.of(request)).map(door -> List.of(door)).orElseGet(doors::all).stream()
                .flatMap(door -> at(door).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    public Optional<Actor> at(Door door) {
        return known.computeIfAbsent(
                door.name(), any -> DoorCookies.token(request, door).flatMap(token -> signIns.who(door, token)));
    }

    /** Who is in at the door of this page; at the first door where the page is open. */
    public Optional<Actor> here() {
        return at(nearest());
    }

    /** Who is in at the door of the page that led here, for files, whose addresses serve every door. */
    public Optional<Actor> atReferringDoor() {
        String referer = request.getHeader("Referer");
        Matcher page = OWN_PAGE.matcher(referer == null ? "" : referer);
        return page.matches() ? door(Address.of(page.group(1))).flatMap(this::at) : Optional.empty();
    }

    /** The name of the door of the page that is shown, if somebody is in there: where the page offers to sign out. */
    public String getDoor() {
        return here().isPresent() ? nearest().name() : null;
    }

    /** Where the door of the page that is shown leads; the first door's where the page is open. */
    public String getHome() {
        return nearest().home();
    }

    private Door nearest() {
        return doors.nearest(Address.of(request).map(Address::path).orElse("/"));
    }

    private Optional<Door> door(Optional<Address> address) {
        return address.flatMap(page -> doors.of(page.path()));
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
        DoorCookies.token(request, door).ifPresent(signIns::end);
        DoorCookies.give(request, response, door, signIns.start(door, subjectId));
        known.remove(door.name());
    }

    void leave(HttpServletResponse response, Door door) {
        DoorCookies.token(request, door).ifPresent(signIns::end);
        DoorCookies.take(request, response, door);
        known.remove(door.name());
    }
}
