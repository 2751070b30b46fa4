package se.besked.receipt.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.besked.receipt.inspection.SamplePictures;

/** Good pictures under bad names. */
public final class HostileNames {

    /** The file is a JPEG; these may be taken, whatever is shown of the name. */
    public static final List<String> TAKEN = List.of(
            "../../etc/passwd.jpg",
            "..\\..\\windows\\win.jpg",
            "C:\\Users\\amina\\kvitto.jpg",
            "kvitto\r\nSet-Cookie: a=b.jpg",
            "kvitto\r\n\r\n<script>.jpg",
            "<img src=x onerror=alert(1)>.jpg",
            "\u202egpj.exe.jpg",
            "\u2066kvitto\u2069\u200b\ufeff.jpg",
            "a".repeat(300) + ".jpg",
            "\ud83d\udcb0".repeat(300) + ".jpg",
            "a\u0301".repeat(150) + ".jpg",
            "CON.jpg",
            "aux.jpg",
            "lpt1.jpg",
            "nul .jpg",
            "con\u0000.jpg",
            ".jpg",
            "kvitto.exe.jpg",
            "kvitto.jpg.JPG",
            "'; drop table receipt; --.jpg",
            "${jndi:ldap://x/a}.jpg",
            "#{facesContext}.jpg",
            "=cmd|' /C calc'!A0.jpg",
            "%00%2e%2e%2fkvitto.jpg",
            "\ud800lone.jpg",
            "kvitto\u2028.jpg",
            "\u0000.jpg");

    /** These end as no JPEG does, and are taken for what they are. */
    public static final List<String> OTHERWISE = List.of(
            "kvitto.pdf\u0000.exe",
            "kvitto.jpg\u0000",
            "kvitto.jpg.exe",
            "kvitto.jpg ",
            "kvitto.jpg.",
            "kvitto",
            "",
            ".",
            "..",
            "kvitto.jpg/",
            "kvitto.jpg\\",
            "CON",
            "kvitto.\u202egpj",
            "kvitto.j\u0440g",
            "kvitto.jpg:evil.exe",
            "kvitto.jpg;.png",
            "kvitto." + "jpg".repeat(100));

    private HostileNames() {}

    static Stream<HostileFile> files() {
        // Every name is looked at without a process of its own elsewhere; these few go all the way.
        Stream<HostileFile> taken = IntStream.of(0, 3, 6, 8, 15)
                .mapToObj(number -> HostileFile.drawn(
                        "name: " + shown(TAKEN.get(number)), TAKEN.get(number), () -> SamplePictures.jpeg(20, 10)));
        Stream<HostileFile> otherwise = IntStream.of(0, 3, 6, 12)
                .mapToObj(number -> HostileFile.drawn(
                        "name: " + shown(OTHERWISE.get(number)),
                        OTHERWISE.get(number),
                        () -> SamplePictures.jpeg(20, 10)));
        return Stream.concat(taken, otherwise);
    }

    /** As it can be written in a table. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(40)
                .forEach(c -> shown.append(
                        c < ' ' || c > '~' || c == '|' ? "\\u" + Integer.toHexString(c) : Character.toString(c)));
        return "\"" + shown + (name.length() > 40 ? "…" : "") + "\"";
    }
}
