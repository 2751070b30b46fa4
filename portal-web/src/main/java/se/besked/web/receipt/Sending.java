package se.besked.web.receipt;

import static se.besked.i18n.Argument.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.web.faces.Pages;

/** What the script that sends papers needs from the page: addresses and sentences. It holds no words itself. */
@Named("sending")
@RequestScoped
public class Sending {

    private static final List<String> SENTENCES = List.of(
            "add",
            "take",
            "drop",
            "queue",
            "waiting",
            "sending",
            "percent",
            "stored",
            "offline",
            "broken",
            "failed",
            "lapsed",
            "signIn",
            "cancel",
            "again",
            "turn",
            "earlier",
            "later",
            "keep",
            "close",
            "dark",
            "blurred",
            "small",
            "together",
            "pages",
            "separate",
            "left",
            "all",
            "unsaved");

    private final Pages pages;

    @Inject
    public Sending(Pages pages) {
        this.pages = pages;
    }

    /**
     * One sentence.
     *
     * @param text with {@code {0}} and {@code {1}} where the script puts a name or a number
     */
    public record Sentence(String key, String text) {}

    public List<Sentence> getSentences() {
        Sentence tooLarge = new Sentence("tooLarge", Refusal.TOO_LARGE.message().in(pages.language()));
        return Stream.concat(
                        SENTENCES.stream()
                                .map(key ->
                                        new Sentence(key, pages.say("receipt.send." + key, text("{0}"), text("{1}")))),
                        Stream.of(tooLarge))
                .toList();
    }

    /** Where files of this month are posted to; what they are about comes after a question mark. */
    public String getPost() {
        return "/papers/sent/" + pages.language().tag() + "/" + pages.month();
    }

    /** Where to ask how far their checks have come. */
    public String getStates() {
        return "/papers/states/" + pages.language().tag() + "/" + pages.month();
    }

    /** Where somebody whose sign-in has lapsed signs in again. */
    public String getSignIn() {
        return pages.to("/?lapsed=my");
    }

    /** Most bytes of one file. */
    public long getLimit() {
        return UploadPolicy.standard().maxFileBytes();
    }
}
