package se.besked.web.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.i18n.Language;
import se.besked.receipt.PaperTarget;

/**
 * Where papers are sent, and the page that one comes from and goes back to. Addresses hold ids and step names only, in
 * closed shapes.
 *
 * @param scanned whether an officer adds what came on paper; else a citizen sends it
 * @param place the month ({@code 2026-12}) for what is sent, the application's id for what is scanned
 * @param step the form step one came from, or null
 * @param paper the paper that the files are more pages of, or null
 */
public record UploadAddress(
        boolean scanned, Language language, String place, PaperTarget target, String step, String paper) {

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
                        !citizen,
                        language,
                        citizen ? parts.group(3) : parts.group(6),
                        target.get(),
                        checkedStep(step),
                        checkedPaper(paper)));
    }

    /** Who sends papers this way. */
    Class<? extends Actor> sender() {
        return scanned ? Staff.class : Citizen.class;
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
        return new UploadAddress(scanned, language, place, target, step, paperId);
    }

    /** Where the form with the files posts to. */
    public String post() {
        return "/papers/" + (scanned ? "scanned" : "sent") + "/" + language.tag() + "/" + place + query();
    }

    /** The page, in its language. */
    public String page() {
        return pageIn(language);
    }

    String pageIn(Language other) {
        return "/" + other.tag() + (scanned ? "/office/scan/" + place : "/apply/" + place + "/upload") + query();
    }

    /**
     * Where one came from.
     *
     * @param draft whether the application is still being filled in: by the office, one that came on paper
     */
    public String back(boolean draft) {
        if (scanned) {
            return "/" + language.tag() + "/office/" + (draft ? "paper/" : "review/") + place;
        }
        return "/" + language.tag() + (step == null ? "/my/" + place : "/apply/" + place + "/" + step);
    }

    private String query() {
        return "?for=" + target.written() + (step == null ? "" : "&step=" + step)
                + (paper == null ? "" : "&paper=" + paper);
    }
}
