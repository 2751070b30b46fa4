package se.besked.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** Somebody who fills in a month, step by step, in their language. */
final class Applicant {

    /** What somebody for whom little has changed answers, most wanted first. */
    private static final List<String> USUAL = List.of("same", "no", "changed", "slip", "single", "whole", "rental");

    private final Visitor visitor;
    private final Language language;
    private final String month;

    private Applicant(Visitor visitor, Language language, String month) {
        this.visitor = visitor;
        this.language = language;
        this.month = month;
    }

    static Applicant signsIn(Besked besked, Device device, String person, Language language, String month) {
        return comesIn(besked.visitor(device), person, language, month);
    }

    static Applicant comesIn(Visitor visitor, String person, Language language, String month) {
        visitor.open("/" + language.tag() + "/demo");
        visitor.page().locator("button[value=" + person + "]").click();
        return new Applicant(visitor, language, month);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    void open(String step) {
        visitor.open(pathOf(step));
    }

    String pathOf(String step) {
        return "/" + language.tag() + "/apply/" + month + "/" + step;
    }

    void press(String key) {
        page().locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text(key)).setExact(true))
                .click();
    }

    String text(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }

    /**
     * Answers whatever stands unanswered on the step, as somebody for whom little has changed; gives the names of the
     * fields that had to be typed in.
     */
    List<String> answerTheRest() {
        List<String> typed = new ArrayList<>();
        for (Locator group : page().locator("fieldset:has(input[type=radio])").all()) {
            if (group.isVisible() && group.locator("input:checked").count() == 0) {
                choose(group);
            }
        }
        for (Locator input : page().locator("main input[type=text]").all()) {
            if (input.isVisible() && input.inputValue().isEmpty()) {
                String text = usual(input.getAttribute("name"));
                input.fill(text);
                if (!text.isEmpty()) {
                    typed.add(input.getAttribute("name"));
                }
            }
        }
        return typed;
    }

    private static void choose(Locator group) {
        for (String value : USUAL) {
            Locator option = group.locator("input[value='" + value + "']");
            if (option.count() > 0) {
                option.check();
                return;
            }
        }
        group.locator("input").first().check();
    }

    private String usual(String name) {
        YearMonth before = YearMonth.parse(month).minusMonths(1);
        if (name.equals("q.phone")) {
            return "070-123 45 67";
        } else if (name.equals("q.othersInHome")) {
            return "0";
        } else if (name.toLowerCase(Locale.ROOT).endsWith("days")) {
            return "8";
        } else if (name.endsWith(".amount")) {
            return "540";
        } else if (name.endsWith(".date.d")) {
            return "12";
        } else if (name.endsWith(".date.m")) {
            return String.valueOf(before.getMonthValue());
        }
        return name.endsWith(".date.y") ? String.valueOf(before.getYear()) : "";
    }

    /** Answers step after step, from the one that is open, until all answers stand to be read through. */
    List<String> answerToTheEnd() {
        List<String> typed = new ArrayList<>();
        for (int step = 0; step < 10 && !visitor.path().contains("/check"); step++) {
            typed.addAll(answerTheRest());
            press("common.continue");
        }
        return typed;
    }
}
