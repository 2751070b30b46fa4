package se.besked.web.receipt;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.besked.receipt.inspection.FileKind;

/**
 * The name that a browser is told to save a file under (RFC 6266, RFC 8187). The sender's name comes encoded, cleaned
 * of everything that a header, a folder or an eye can be misled by, and ends as what the file is; beside it stands a
 * plain name of ours.
 */
final class DownloadName {

    private static final int LONGEST = 100;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final String PLAIN = "!#$&+-.^_`|~";

    private DownloadName() {}

    /** @param sent what the sender called it; may be null @param mediaType our own verdict */
    static String disposition(String sent, String mediaType, String fileId) {
        List<String> endings = Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst()
                .map(FileKind::extensions)
                .orElse(List.of("bin"));
        String ours = "besked-" + fileId.replaceAll("[^0-9a-f]", "").substring(0, 8) + "." + endings.get(0);
        String theirs = safe(sent, endings);
        return "attachment; filename=\"" + ours + "\""
                + (theirs.isEmpty() ? "" : "; filename*=UTF-8''" + encoded(theirs));
    }

    /** Empty if nothing is left of it. */
    static String safe(String sent, List<String> endings) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = UNSEEN.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = NOT_IN_NAMES.matcher(name).replaceAll("_").replaceAll("[\\s.]+$|^[\\s.]+", "");
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean known = dot > 0 && endings.contains(ending);
        String stem = known ? name.substring(0, dot) : name;
        if (stem.isEmpty()) {
            return "";
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        }
        return (DEVICE.matcher(stem).matches() ? "_" : "") + stem + "." + (known ? ending : endings.get(0));
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= '0' && one <= '9'
                    || one >= 'A' && one <= 'Z'
                    || one >= 'a' && one <= 'z'
                    || PLAIN.indexOf(one) >= 0;
            if (plain) {
                encoded.append((char) one);
            } else {
                encoded.append('%').append(String.format("%02X", one));
            }
        }
        return encoded.toString();
    }
}
