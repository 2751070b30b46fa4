package se.besked.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.forms.typing.TypedAnswer;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.shared.Rule;

/**
 * What was typed in the fields of the page, as raw text by their names, and what is wrong with it. A date has three
 * fields, {@code NAME.d}, {@code NAME.m} and {@code NAME.y}.
 */
@Named("fields")
@RequestScoped
public class PostedFields {

    private final Pages pages;
    private final List<FieldError> problems = new ArrayList<>();
    private Map<String, String> offered = Map.of();

    @Inject
    public PostedFields(Pages pages) {
        this.pages = pages;
    }

    /** What was typed, by field name; nothing is lost when something is wrong. */
    public Map<String, String> getTyped() {
        return pages.isPosted() ? pages.posted() : offered;
    }

    /** What stands in the fields of a page that is opened, by field name. */
    public void offer(Map<String, String> values) {
        offered = values;
    }

    /** Empty where nothing was typed. */
    public String text(String field) {
        return getTyped().getOrDefault(field, "");
    }

    public boolean blank(String field) {
        return text(field).isBlank();
    }

    /**
     * The same without the spaces around it, if it is not too long to be kept.
     *
     * @param most characters as Java counts them, at least as many as the databases count
     * @param rule stands at the field, with the number, if there are more
     */
    public String text(String field, int most, Rule rule) {
        String text = text(field).strip();
        if (text.length() > most) {
            wrong(field, rule.message(Argument.number(most)));
        }
        return text;
    }

    /** Whether a box is ticked. */
    public boolean yes(String field) {
        return text(field).equals("yes");
    }

    /** The day; empty if nothing, or no day, was typed. */
    public Optional<LocalDate> date(String field) {
        return TypedAnswer.date(text(field + ".d"), text(field + ".m"), text(field + ".y"))
                .found();
    }

    /** Whether anything at all stands in the three fields of a date. */
    public boolean dateBegun(String field) {
        return !(blank(field + ".d") && blank(field + ".m") && blank(field + ".y"));
    }

    /** @param message stands at the field */
    public void wrong(String field, Message message) {
        problems.add(new FieldError(field, message.in(pages.language())));
    }

    public List<FieldError> getProblems() {
        return problems;
    }

    /** Whether nothing is wrong so far. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The sentence at one field, or null. */
    public String problemAt(String field) {
        return FieldError.at(field, problems);
    }
}
