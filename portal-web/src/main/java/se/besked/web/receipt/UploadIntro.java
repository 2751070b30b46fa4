package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.i18n.Texts;
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
        return text(isOffice() ? "receipt.upload.scanTitle" : "receipt.upload.title");
    }

    /** What the papers are about, in words. */
    public String getAbout() {
        return place.about();
    }

    public boolean isOffice() {
        return place.office();
    }

    public boolean isDraft() {
        return place.desk().draft();
    }

    /** Arguments of the sentences about limits. */
    public List<Object> getLimits() {
        return List.of(UploadPolicy.standard().arguments());
    }

    /** What has happened, in a sentence, or null. */
    public String getDone() {
        if (pages.query("removed") != null) {
            return text("receipt.upload.removed");
        }
        int received = place.outcome().getReceived();
        return received == 0 ? null : text("receipt.upload.received", received);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(pages.language(), key, arguments);
    }
}
