package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import se.besked.filling.FormFilling;
import se.besked.forms.view.BlockView;
import se.besked.web.access.SignedIn;
import se.besked.web.filling.FormPlace;

/** A row or a child that is added to a step: of which kind, and where it stands on the page then. */
@RequestScoped
class NewRow {

    private final FormPlace place;
    private final SignedIn signedIn;
    private final FormFilling filling;

    @Inject
    NewRow(FormPlace place, SignedIn signedIn, FormFilling filling) {
        this.place = place;
        this.signedIn = signedIn;
        this.filling = filling;
    }

    /** The kind to add a row of, as chosen in the list of the block, or its only one; empty if it has no such kind. */
    Optional<String> kind(String step, String block, Map<String, String> typed) {
        String kind = typed.getOrDefault("add." + block, "");
        return filling.step(signedIn.citizen(), place.key(), step).view().blocks().stream()
                .filter(BlockView.ItemsView.class::isInstance)
                .map(BlockView.ItemsView.class::cast)
                .filter(items -> items.id().equals(block))
                .flatMap(items -> items.add().stream())
                .map(BlockView.AddKind::kind)
                .filter(kind::equals)
                .findFirst();
    }

    /** Where the new row stands on its page. */
    String row(String step, Map<String, String> typed) {
        return anchor(step, typed, "i.", ".kind", "row.");
    }

    /** Where the new child stands on its page. */
    String child(String step, Map<String, String> typed) {
        return anchor(step, typed, "c.", ".name", "child.");
    }

    /** The one that was not posted. */
    private String anchor(String step, Map<String, String> typed, String prefix, String first, String anchor) {
        return filling.step(signedIn.citizen(), place.key(), step).raw().keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(first) && !typed.containsKey(key))
                .map(key -> anchor + key.substring(prefix.length(), key.length() - first.length()))
                .findFirst()
                .orElse("main");
    }
}
