package se.besked.web.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Door;
import se.besked.i18n.Language;
import se.besked.receipt.PaperTarget;

/**
 * Where papers are sent, and the page that one comes from and goes back to. Addresses hold ids and step names only, in
 * closed shapes.
 *
 * @param place the month ({@code 2026-12}) at the citizens' door, the application's id at the office's
 * @param step the form step one came from, or null
 * @param paper the paper that the files are more pages of, or null
 */
public record UploadAddress(Door door, Language language, String place, PaperTarget target, String step, String paper) {

    private static final String MONTH = "20[0-9]{2}-(?:0[1-9]|1[0-2])";
    private static final String ID = "[0-9a-f-]{36}";
    private static final Pattern PATH =
            Pattern.compile("/papers/(?:(sent)/([a-z]{2})/(" + MONTH + ")|(scanned)/([a-z]{2})/(" + ID + "))");
    private static final Pattern STEP = Pattern.compile("[a-z][a-zA-Z]{1,30}");

    /**
     * @param path of the request that brings files
     * @param written the target, as in an address
     */
    public static Optional<UploadAddress> of(String path, String written, String step, String paper) {
        Matcher parts = PATH.matcher(path);
        Optional<PaperTarget> target = PaperTarget.of(written);
        if (!parts.matches() || target.isEmpty()) {
            return Optional.empty();
        }
        boolean citizen = parts.group(1) != null;
        return Language.ofTag(citizen ? parts.group(2) : parts.group(5))
                .map(language -> new UploadAddress(
                        citizen ? Door.CITIZEN : Door.OFFICE,
                        language,
                        citizen ? parts.group(3) : parts.group(6),
                        target.get(),
                        checkedStep(step),
                        checkedPaper(paper)));
    }

    /** The step if it has the shape of one, else null. */
    static String checkedStep(String step) {
        return step != null && STEP.matcher(step).matches() ? step : null;
    }

    /** The id if it has the shape of one, else null. */
    static String checkedPaper(String paper) {
        return paper != null && paper.matches(ID) ? paper : null;
    }

    /** The same place, with files that are more pages of this paper; with null, of papers of their own. */
    UploadAddress to(String paperId) {
        return new UploadAddress(door, language, place, target, step, paperId);
    }

    /** Where the form with the files posts to. */
    public String post() {
        return "/papers/" + (door == Door.CITIZEN ? "sent" : "scanned") + "/" + language.tag() + "/" + place + query();
    }

    /** The page, in its language. */
    public String page() {
        return pageIn(language);
    }

    String pageIn(Language other) {
        return "/" + other.tag() + (door == Door.CITIZEN ? "/apply/" + place + "/upload" : "/office/scan/" + place)
                + query();
    }

    /**
     * Where one came from.
     *
     * @param draft whether the application is still being filled in: by the office, one that came on paper
     */
    public String back(boolean draft) {
        if (door == Door.OFFICE) {
            return "/" + language.tag() + "/office/" + (draft ? "paper/" : "review/") + place;
        }
        return "/" + language.tag() + (step == null ? "/my/" + place : "/apply/" + place + "/" + step);
    }

    private String query() {
        return "?for=" + target.written() + (step == null ? "" : "&step=" + step)
                + (paper == null ? "" : "&paper=" + paper);
    }
}
