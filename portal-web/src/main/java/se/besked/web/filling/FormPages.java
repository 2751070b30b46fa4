package se.besked.web.filling;

import java.util.Optional;
import se.besked.filling.FormKey;

/**
 * The pages on which a form is filled in. Forms share {@link AnyFormPages}; one that lies elsewhere, leads elsewhere or
 * takes papers has a bean of its own.
 */
public interface FormPages {

    /** Whether the page that is asked for is one of these. */
    boolean here();

    /** Lets the reader in; false when the answer is a redirect or {@link #refusal()}. */
    boolean admit();

    /** Why the form cannot be filled in, as a sentence; null when it can. */
    String refusal();

    FormKey key();

    /** What stands above every page, in the page's language. */
    String heading();

    /** What their addresses begin with: {@code /apply/2026-12}. */
    String path();

    /** Where one goes on to when all is read through; empty when nothing follows. */
    Optional<String> next();

    /** The application that papers are added to on these pages; empty where none are. */
    Optional<String> application();
}
