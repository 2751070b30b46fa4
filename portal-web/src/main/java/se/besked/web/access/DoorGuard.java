package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.web.faces.Address;
import se.besked.web.faces.Redirect;
import se.besked.web.faces.Routes;

/**
 * Leads whoever has not signed in from a page behind a door to the front of that door, and ties the server's session,
 * which keeps the state of office pages and nothing else, to one sign-in.
 */
public class DoorGuard implements Filter {

    private static final String OWNER = DoorGuard.class.getName();

    private SignedIn signedIn;
    private SendAgain sendAgain;
    private Doors doors;

    @Inject
    void use(SignedIn signedIn, SendAgain sendAgain, Doors doors) {
        this.doors = doors;
        this.signedIn = signedIn;
        this.sendAgain = sendAgain;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        Optional<Address> address = Address.of(request);
        Door door = address.filter(page -> Routes.match(page.path()).isPresent())
                .flatMap(page -> doors.of(page.path()))
                .orElse(null);
        if (door != null && signedIn.at(door).isEmpty()) {
            HttpServletResponse response = (HttpServletResponse) anyResponse;
            if (sendAgain.possible(request)) {
                sendAgain.offer(request, response, false);
                return;
            }
            String why = DoorCookies.token(request, door).isPresent() ? "lapsed" : "door";
            Redirect.seeOther(response, "/" + address.get().language().tag() + door.signInAfter(why));
            return;
        }
        if (door != null && door.keepsState()) {
            tie(request, door);
        }
        chain.doFilter(anyRequest, anyResponse);
    }

    private static void tie(HttpServletRequest request, Door door) {
        String owner = Csrf.proof(DoorCookies.token(request, door).orElseThrow());
        HttpSession session = request.getSession(false);
        if (session != null && !owner.equals(session.getAttribute(OWNER))) {
            session.invalidate();
            session = null;
        }
        if (session == null) {
            request.getSession(true).setAttribute(OWNER, owner);
        }
    }
}
