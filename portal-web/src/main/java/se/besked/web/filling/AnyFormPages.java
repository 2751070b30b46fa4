package se.besked.web.filling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/**
 * The pages of any form: {@code /apply/{form}/{of}/…}. They carry the form's own title and end with reading through.
 */
@RequestScoped
public class AnyFormPages implements FormPages {

    private final Pages pages;
    private final SignedIn signedIn;
    private final FormFilling filling;
    private String refusal;

    @Inject
    public AnyFormPages(Pages pages, SignedIn signedIn, FormFilling filling) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.filling = filling;
    }

    @Override
    public boolean here() {
        return pages.has("form");
    }

    @Override
    public boolean admit() {
        try {
            filling.steps(signedIn.citizen(), key());
            return true;
        } catch (BrokenRule rule) {
            refusal = rule.message().in(pages.language());
            return false;
        }
    }

    @Override
    public String refusal() {
        return refusal;
    }

    @Override
    public FormKey key() {
        return new FormKey(pages.param("form"), pages.param("of"));
    }

    @Override
    public String heading() {
        return filling.title(signedIn.citizen(), key()).in(pages.language());
    }

    @Override
    public String path() {
        return "/apply/" + key().form() + "/" + key().of();
    }

    @Override
    public Optional<String> next() {
        return Optional.empty();
    }

    @Override
    public Optional<String> application() {
        return Optional.empty();
    }
}
