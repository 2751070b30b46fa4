package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Citizen;
import se.besked.application.FormFilling;
import se.besked.application.Saved;
import se.besked.application.StepChange;
import se.besked.forms.view.BlockView;
import se.besked.i18n.Language;
import se.besked.month.MonthCalendar;
import se.besked.receipt.PaperArranging;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Papers;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/**
 * What the buttons of a step do. Every one of them saves what was typed before it does anything else; only
 * <i>Continue</i> asks whether it is right.
 */
@RequestScoped
class StepSaving {

    private final Pages pages;
    private final SignedIn signedIn;
    private final FormFilling filling;
    private final PaperArranging arranging;
    private final Papers papers;
    private final MonthCalendar calendar;

    @Inject
    StepSaving(
            Pages pages,
            SignedIn signedIn,
            FormFilling filling,
            PaperArranging arranging,
            Papers papers,
            MonthCalendar calendar) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.filling = filling;
        this.arranging = arranging;
        this.papers = papers;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /**
     * Saves and redirects.
     *
     * @return null when done; else the stale save, and the page is to be drawn around what was typed
     */
    Saved save(String step, boolean fromCheck) {
        Press press = pages.pressed();
        Map<String, String> typed = pages.posted();
        long version = number(typed.get("version"));
        Saved saved = write(press, step, version, typed);
        if (saved.stale()) {
            return saved;
        }
        goOn(press, step, typed, fromCheck);
        return null;
    }

    private Saved write(Press press, String step, long version, Map<String, String> typed) {
        Citizen citizen = signedIn.citizen();
        YearMonth month = pages.month();
        return switch (press.act()) {
            case "add" ->
                chosen(step, press.part(0), typed)
                        .map(kind -> filling.save(citizen, month, step, version, typed, StepChange.add(kind)))
                        .orElseGet(() -> filling.save(citizen, month, step, version, typed));
            case "remove" -> filling.save(citizen, month, step, version, typed, StepChange.remove(press.part(0)));
            case "addChild" -> filling.save(citizen, month, step, version, typed, StepChange.addChild());
            case "removeChild" ->
                filling.save(citizen, month, step, version, typed, StepChange.removeChild(press.part(0)));
            case "fill" -> filling.save(citizen, month, step, version, filled(press, typed));
            default -> filling.save(citizen, month, step, version, typed);
        };
    }

    /** What was typed, with what a machine has read on a paper in the fields of its row: {@code item.<row>:<paper>}. */
    private Map<String, String> filled(Press press, Map<String, String> typed) {
        String row = PaperTarget.of(press.part(0))
                .filter(target -> target.kind() == PaperTarget.Kind.ITEM)
                .map(PaperTarget::id)
                .orElse("");
        Citizen citizen = signedIn.citizen();
        return papers.tray(citizen, papers.applicationFor(citizen, pages.month())).ofItem(row).stream()
                .filter(paper -> paper.id().equals(press.part(1)))
                .flatMap(paper -> MachineReading.of(paper).stream())
                .findFirst()
                .map(reading -> reading.filledInto(typed, row))
                .orElse(typed);
    }

    private void goOn(Press press, String step, Map<String, String> typed, boolean fromCheck) {
        String month = "/apply/" + pages.month();
        String here = month + "/" + step + (fromCheck ? "?from=check" : "");
        switch (press.act()) {
            case "back" ->
                pages.redirect(
                        fromCheck
                                ? month + "/check"
                                : before(step).map(id -> month + "/" + id).orElse("/my"));
            case "later" -> pages.redirect("/my");
            case "language" ->
                pages.redirectIn(
                        Language.ofTag(press.part(0)).orElse(pages.language()),
                        fromCheck ? "?from=check" : typed.containsKey("checked") ? "?check" : "");
            case "photo", "ways" -> photo(press, step, typed, here);
            case "drop" -> drop(press, here);
            case "fill" -> fillIn(press, here);
            case "add" -> added(press.part(0), step, typed, here, fromCheck);
            case "addChild" -> pages.redirect(here + "#" + added(step, typed, "c.", "child."));
            case "remove", "removeChild" -> pages.redirect(here);
            default -> goForward(step, month, fromCheck);
        }
    }

    private void added(String block, String step, Map<String, String> typed, String here, boolean fromCheck) {
        if (chosen(step, block, typed).isPresent()) {
            pages.redirect(here + "#" + added(step, typed, "i.", "row."));
        } else if (block.matches("[a-zA-Z]{1,30}")) {
            pages.redirect("/apply/" + pages.month() + "/" + step + "?choose=" + block
                    + (fromCheck ? "&from=check" : "") + "#add." + block);
        } else {
            pages.redirect(here);
        }
    }

    private void goForward(String step, String month, boolean fromCheck) {
        if (!filling.checkedStep(signedIn.citizen(), pages.month(), step)
                .view()
                .problems()
                .isEmpty()) {
            pages.redirect(month + "/" + step + "?check" + (fromCheck ? "&from=check" : "") + "#error-summary");
        } else {
            pages.redirect(month + "/" + (fromCheck ? "check" : after(step).orElse("check")));
        }
    }

    private void photo(Press press, String step, Map<String, String> typed, String here) {
        String about = press.part(0).isEmpty() ? typed.getOrDefault("about", "month") : press.part(0);
        String place = press.part(1).equals("no-paper") ? "#no-paper" : "";
        pages.redirect(PaperTarget.of(about)
                .map(to -> "/apply/" + pages.month() + "/upload?for=" + to.written() + "&step=" + step + place)
                .orElse(here));
    }

    /**
     * Takes a paper away from what it hung on: {@code <target>:<receipt>}; one that hangs on nothing else goes
     * altogether.
     */
    private void drop(Press press, String here) {
        PaperTarget.of(press.part(0)).ifPresent(target -> arranging.drop(signedIn.citizen(), press.part(1), target));
        pages.redirect(here);
    }

    private void fillIn(Press press, String here) {
        String row = PaperTarget.of(press.part(0)).map(PaperTarget::id).orElse("");
        pages.redirect(here + (here.contains("?") ? "&" : "?") + "filled=" + row + "#row." + row);
    }

    /** The kind to add a row of: the one chosen in the list of the block, or its only one. */
    private Optional<String> chosen(String step, String block, Map<String, String> typed) {
        String kind = typed.getOrDefault("add." + block, "");
        return itemKinds(step, block).contains(kind) ? Optional.of(kind) : Optional.empty();
    }

    private List<String> itemKinds(String step, String block) {
        return filling.step(signedIn.citizen(), pages.month(), step).view().blocks().stream()
                .filter(view ->
                        view instanceof BlockView.ItemsView items && items.id().equals(block))
                .flatMap(view -> ((BlockView.ItemsView) view).add().stream())
                .map(BlockView.AddKind::kind)
                .toList();
    }

    /** Where the new row stands on the page: the one that was not posted. */
    private String added(String step, Map<String, String> typed, String prefix, String anchor) {
        String first = prefix.equals("i.") ? ".kind" : ".name";
        return filling.step(signedIn.citizen(), pages.month(), step).raw().keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(first) && !typed.containsKey(key))
                .map(key -> anchor + key.substring(prefix.length(), key.length() - first.length()))
                .findFirst()
                .orElse("main");
    }

    private Optional<String> before(String step) {
        List<String> steps = filling.steps(signedIn.citizen(), pages.month());
        int at = steps.indexOf(step);
        return at > 0 ? Optional.of(steps.get(at - 1)) : Optional.empty();
    }

    private Optional<String> after(String step) {
        List<String> steps = filling.steps(signedIn.citizen(), pages.month());
        int at = steps.indexOf(step);
        return at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed == null ? "" : typed);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
