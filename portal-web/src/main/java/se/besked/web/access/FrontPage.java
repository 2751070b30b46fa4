package se.besked.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.web.faces.Pages;

/** The front page: the doors, and a word to somebody who was led here from one. */
@Named("frontPage")
@RequestScoped
public class FrontPage {

    /** A door, and whether somebody is in there. Its texts are {@code access.front.<name>.…}. */
    public record Entrance(Door door, boolean in) {}

    private final Pages pages;
    private final SignedIn signedIn;
    private final Doors doors;

    @Inject
    public FrontPage(Pages pages, SignedIn signedIn, Doors doors) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.doors = doors;
    }

    /** The key of the notice on top, or null. */
    public String getNotice() {
        if (pages.query("left") != null) {
            return "access.notice.left";
        }
        if (pages.query("lapsed") != null) {
            return "access.notice.lapsed";
        }
        return pages.query("door") != null ? "access.notice.signInFirst" : null;
    }

    /** The doors whose pages look so, in the order of their table. */
    public List<Entrance> doors(Door.Look look) {
        return doors.all().stream()
                .filter(door -> door.look() == look)
                .map(door -> new Entrance(door, signedIn.at(door).isPresent()))
                .toList();
    }
}
