package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.i18n.Language;
import se.besked.web.faces.Pages;

/** Where the page for adding papers leads: itself, its files, back to where one came from. */
@Named("uploadLinks")
@RequestScoped
public class UploadLinks {

    private final UploadPlace place;
    private final Pages pages;

    @Inject
    public UploadLinks(UploadPlace place, Pages pages) {
        this.place = place;
        this.pages = pages;
    }

    public UploadAddress getAddress() {
        return place.address();
    }

    /** What the papers are about, as addresses and fields say it. */
    public String getFor() {
        return place.address().target().written();
    }

    /** Where files are sent to. */
    public String getPost() {
        return place.address().post();
    }

    /** This page, to see how far things have come. */
    public String getAgain() {
        return place.address().page();
    }

    /** This page, with what it is about, in another language. */
    public String in(Language other) {
        return place.address().pageIn(other);
    }

    public String getBack() {
        return place.address().back(place.desk().draft());
    }

    public String getBackText() {
        boolean toStep = place.office() ? place.desk().draft() : place.address().step() != null;
        String elsewhere = place.office() ? "receipt.upload.backToReview" : "receipt.upload.backToMonth";
        return pages.say(toStep ? "receipt.upload.back" : elsewhere);
    }
}
