package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.besked.access.Citizen;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.filling.Saved;
import se.besked.filling.StepChange;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Press;
import se.besked.web.filling.FormPlace;

/** Saves what was typed on a step, with the change that the pressed button asks for. */
@RequestScoped
class StepSaving {

    private final FormPlace place;
    private final SignedIn signedIn;
    private final FormFilling filling;
    private final Papers papers;
    private final NewRow added;

    @Inject
    StepSaving(FormPlace place, SignedIn signedIn, FormFilling filling, Papers papers, NewRow added) {
        this.place = place;
        this.signedIn = signedIn;
        this.filling = filling;
        this.papers = papers;
        this.added = added;
    }

    /** Stale, with nothing saved, if somebody else's press came first. */
    Saved save(Press press, String step, Map<String, String> typed) {
        long version = number(typed.get("version"));
        Citizen citizen = signedIn.citizen();
        FormKey form = place.key();
        return switch (press.act()) {
            case "add" ->
                added.kind(step, press.part(0), typed)
                        .map(kind -> filling.save(citizen, form, step, version, typed, StepChange.add(kind)))
                        .orElseGet(() -> filling.save(citizen, form, step, version, typed));
            case "remove" -> filling.save(citizen, form, step, version, typed, StepChange.remove(press.part(0)));
            case "addChild" -> filling.save(citizen, form, step, version, typed, StepChange.addChild());
            case "removeChild" ->
                filling.save(citizen, form, step, version, typed, StepChange.removeChild(press.part(0)));
            case "asLast" -> {
                Saved saved = filling.save(citizen, form, step, version, typed);
                if (!saved.stale()) {
                    filling.nothingNew(citizen, form);
                }
                yield saved;
            }
            case "fill" -> filling.save(citizen, form, step, version, filled(press, typed));
            default -> filling.save(citizen, form, step, version, typed);
        };
    }

    /** What was typed, with what a machine has read on a paper in the fields of its row: {@code item.<row>:<paper>}. */
    private Map<String, String> filled(Press press, Map<String, String> typed) {
        String row = PaperTarget.of(press.part(0))
                .filter(target -> target.kind() == PaperTarget.Kind.ITEM)
                .map(PaperTarget::id)
                .orElse("");
        Citizen citizen = signedIn.citizen();
        return place.getHere().application().stream()
                .flatMap(application -> papers.tray(citizen, application).ofItem(row).stream())
                .filter(paper -> paper.id().equals(press.part(1)))
                .flatMap(paper -> MachineReading.of(paper).stream())
                .findFirst()
                .map(reading -> reading.filledInto(typed, row))
                .orElse(typed);
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed == null ? "" : typed);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
