package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.filling.FormFilling;
import se.besked.i18n.Language;
import se.besked.receipt.PaperTarget;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;
import se.besked.web.filling.FormPlace;

/** Where a button of a step leads, once what was typed is saved. */
@RequestScoped
class StepWay {

    private final Pages pages;
    private final SignedIn signedIn;
    private final FormFilling filling;
    private final FormPlace place;
    private final NewRow added;

    @Inject
    StepWay(Pages pages, SignedIn signedIn, FormFilling filling, FormPlace place, NewRow added) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.filling = filling;
        this.place = place;
        this.added = added;
    }

    void goOn(Press press, StepAddress at, Map<String, String> typed) {
        if (press.is("language")) {
            pages.redirectIn(
                    Language.ofTag(press.part(0)).orElse(pages.language()),
                    at.fromCheck() ? "?from=check" : typed.containsKey("checked") ? "?check" : "");
        } else {
            pages.redirect(next(press, at, typed));
        }
    }

    private String next(Press press, StepAddress at, Map<String, String> typed) {
        return switch (press.act()) {
            case "back" -> back(at);
            case "later" -> "/my";
            case "photo", "ways" -> place.isTakingPapers() ? papers(press, at, typed) : at.here();
            case "fill" ->
                at.filled(PaperTarget.of(press.part(0)).map(PaperTarget::id).orElse(""));
            case "asLast" -> onward(at);
            case "add" -> row(press.part(0), at, typed);
            case "addChild" -> at.here() + "#" + added.child(at.step(), typed);
            case "drop", "remove", "removeChild" -> at.here();
            default -> forward(at);
        };
    }

    private String back(StepAddress at) {
        return at.fromCheck()
                ? at.page("check")
                : before(at.step()).map(at::page).orElse("/my");
    }

    /** Only this way asks whether what was typed is right. */
    private String forward(StepAddress at) {
        boolean right = filling.checkedStep(signedIn.citizen(), place.key(), at.step())
                .view()
                .problems()
                .isEmpty();
        return !right ? at.checked() : at.fromCheck() ? at.page("check") : onward(at);
    }

    /** To what is still to be answered, and then to read it all through. */
    private String onward(StepAddress at) {
        return at.page(filling.stepsLeft(signedIn.citizen(), place.key(), at.step()).stream()
                .findFirst()
                .orElse("check"));
    }

    private String papers(Press press, StepAddress at, Map<String, String> typed) {
        String about = press.part(0).isEmpty() ? typed.getOrDefault("about", "month") : press.part(0);
        String place = press.part(1).equals("no-paper") ? "#no-paper" : "";
        return PaperTarget.of(about).map(to -> at.papers(to) + place).orElse(at.here());
    }

    private String row(String block, StepAddress at, Map<String, String> typed) {
        if (added.kind(at.step(), block, typed).isPresent()) {
            return at.here() + "#" + added.row(at.step(), typed);
        }
        return block.matches("[a-zA-Z]{1,30}") ? at.choosing(block) : at.here();
    }

    private Optional<String> before(String step) {
        List<String> steps = filling.steps(signedIn.citizen(), place.key());
        return steps.indexOf(step) > 0 ? Optional.of(steps.get(steps.indexOf(step) - 1)) : Optional.empty();
    }
}
