package se.besked.web.filling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.filling.FormKey;
import se.besked.shared.NotFoundException;

/** Which form the page of this request is about. */
@Named("formPlace")
@RequestScoped
public class FormPlace {

    private final Instance<FormPages> all;

    @Inject
    public FormPlace(@Any Instance<FormPages> all) {
        this.all = all;
    }

    public FormPages getHere() {
        return all.stream().filter(FormPages::here).findFirst().orElseThrow(() -> new NotFoundException("form"));
    }

    public FormKey key() {
        return getHere().key();
    }

    /** The path of another page of the form: of one of its steps, or {@code check}. */
    public String page(String name) {
        return getHere().path() + "/" + name;
    }

    public boolean isTakingPapers() {
        return getHere().application().isPresent();
    }
}
