package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.application.Sent;
import se.besked.application.SentApplications;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/**
 * The application has come in: its number, and what happens next. Can be bookmarked; it says how things stand each
 * time.
 */
@Named("receivedPage")
@RequestScoped
public class ReceivedPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final SentApplications sentApplications;
    private Sent sent;

    @Inject
    public ReceivedPage(Pages pages, SignedIn signedIn, SentApplications sentApplications) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.sentApplications = sentApplications;
    }

    public void open() {
        sent = sentApplications.of(signedIn.citizen(), pages.month()).orElse(null);
        if (sent == null) {
            // Not sent yet: whoever has the address is led to where the month can be filled in.
            pages.redirect("/my");
        }
    }

    public Sent getSent() {
        return sent;
    }
}
