package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.web.faces.Address;
import se.besked.web.faces.Redirect;
import se.besked.web.faces.Routes;

/** Leads whoever has not signed in from a page behind a door to the front of that door; what they typed goes along. */
public class DoorGuard implements Filter {

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
        chain.doFilter(anyRequest, anyResponse);
    }
}
