package se.besked.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One way in: the pages that lie behind it and the sign-in that opens them. A door is a row of
 * {@code access/doors.json}.
 *
 * @param name in addresses and with stored sign-ins
 * @param paths what the paths behind it begin with, without a language
 * @param actor whom its sign-in makes of somebody
 * @param cookie that holds its token
 * @param sameSite of that cookie: {@code Lax} or {@code Strict}
 * @param idleMinutes after which an unused sign-in ends
 * @param longestHours after which every sign-in ends
 * @param home where one is when one has come in
 * @param signIn the page where one signs in
 * @param look of its pages
 */
public record Door(
        String name,
        List<String> paths,
        Kind actor,
        String cookie,
        String sameSite,
        int idleMinutes,
        int longestHours,
        String home,
        String signIn,
        Look look) {

    /** Whom a sign-in makes of somebody. */
    public enum Kind {
        CITIZEN,
        STAFF
    }

    /** What pages look like: the citizens' plain pages in every language, or the office's with its widgets. */
    public enum Look {
        CITIZEN,
        OFFICE
    }

    /** @throws IllegalArgumentException for a row that is not complete */
    public Door {
        if (!String.valueOf(name).matches("[a-z]{1,10}")
                || paths == null
                || paths.isEmpty()
                || actor == null
                || !String.valueOf(cookie).matches("[a-z-]+")
                || !List.of("Lax", "Strict").contains(sameSite)
                || idleMinutes < 1
                || longestHours < 1
                || home == null
                || signIn == null
                || look == null) {
            throw new IllegalArgumentException("access/doors.json: the door " + name + " is not complete");
        }
    }

    /** Whether this path, without its language, lies behind the door. */
    public boolean covers(String path) {
        return paths.stream().anyMatch(first -> path.equals(first) || path.startsWith(first + "/"));
    }

    /** The address, after the language, of its sign-in page with a word on why one was led there. */
    public String signInAfter(String why) {
        return signIn + "?" + why + "=" + name;
    }

    boolean open(Instant begunAt, Instant usedAt, Instant now) {
        return now.isBefore(usedAt.plus(Duration.ofMinutes(idleMinutes)))
                && now.isBefore(begunAt.plus(Duration.ofHours(longestHours)));
    }

    Actor actor(String subjectId) {
        return actor == Kind.CITIZEN ? new Citizen(subjectId) : new Staff(subjectId);
    }
}
