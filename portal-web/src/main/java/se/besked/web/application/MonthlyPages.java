package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.besked.application.MonthlyForm;
import se.besked.filling.FormKey;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.PageFunctions;
import se.besked.web.faces.Pages;
import se.besked.web.filling.FormPages;

/** The pages of the month's application, which takes papers and is signed when all is read through. */
@RequestScoped
public class MonthlyPages implements FormPages {

    private final Pages pages;
    private final SignedIn signedIn;
    private final ApplyGate gate;
    private final Papers papers;

    @Inject
    public MonthlyPages(Pages pages, SignedIn signedIn, ApplyGate gate, Papers papers) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.gate = gate;
        this.papers = papers;
    }

    @Override
    public boolean here() {
        return pages.has("month");
    }

    @Override
    public boolean admit() {
        return gate.admit();
    }

    @Override
    public String refusal() {
        return gate.refusal();
    }

    @Override
    public FormKey key() {
        return MonthlyForm.of(pages.month());
    }

    @Override
    public String heading() {
        return PageFunctions.monthHeading(pages.month());
    }

    @Override
    public String path() {
        return "/apply/" + pages.month();
    }

    @Override
    public Optional<String> next() {
        return Optional.of(path() + "/sign");
    }

    @Override
    public Optional<String> application() {
        return Optional.of(papers.applicationFor(signedIn.citizen(), pages.month()));
    }
}
