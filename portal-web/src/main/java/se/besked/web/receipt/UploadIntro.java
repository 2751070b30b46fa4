package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.besked.i18n.Argument;
import se.besked.receipt.Receipt.Way;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.web.faces.Pages;

/** What the page for adding papers says of itself: what it is about, what may be sent, and what has happened. */
@Named("uploadIntro")
@RequestScoped
public class UploadIntro {

    private final Pages pages;
    private final UploadPlace place;

    @Inject
    public UploadIntro(Pages pages, UploadPlace place) {
        this.pages = pages;
        this.place = place;
    }

    public String getTitle() {
        return pages.say(isOffice() ? "receipt.upload.scanTitle" : "receipt.upload.title");
    }

    /** What the papers are about, in words. */
    public String getAbout() {
        return place.about();
    }

    public boolean isOffice() {
        return place.office();
    }

    /** How staff may have got a paper that they scan. */
    public List<Way> getWays() {
        return Arrays.stream(Way.values()).filter(Way::byStaff).toList();
    }

    public boolean isDraft() {
        return place.desk().draft();
    }

    /** How much one file may hold. */
    public String getSize() {
        return pages.say("receipt.upload.size", UploadPolicy.standard().arguments());
    }

    /** How much one month may hold. */
    public String getMonth() {
        return pages.say("receipt.upload.month", UploadPolicy.standard().arguments());
    }

    /** What has happened, in a sentence, or null. */
    public String getDone() {
        if (pages.query("removed") != null) {
            return pages.say("receipt.upload.removed");
        }
        int received = place.outcome().getReceived();
        return received == 0 ? null : pages.say("receipt.upload.received", Argument.number(received));
    }
}
