package se.besked.forms.definition;

import java.util.List;

/**
 * A kind of line item, from the closed list of the definition.
 *
 * @param group expenses only
 * @param varies the amount differs from month to month (salary, electricity, medicine): never offered as "the same"
 * @param whose {@code household}, {@code adult}, {@code child} or {@code member}
 * @param dated {@code paid} (income), {@code due} or {@code bought}
 * @param from first month, counted from the form's period, that the date may lie in
 * @param to last such month
 * @param tags what the kind means elsewhere, for example {@code expense.rent}
 * @param say a note is required: "what is it?"
 */
public record Kind(
        String id,
        Side side,
        ExpenseGroup group,
        boolean varies,
        String whose,
        String dated,
        int from,
        int to,
        boolean say,
        String label,
        String hint,
        String source,
        List<String> tags) {

    public Kind {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    public boolean tagged(String tag) {
        return tags.contains(tag);
    }

    /** The groups of people that an item of the kind can be for; empty when it is everybody's. */
    public List<String> groups() {
        return switch (whose) {
            case "adult" -> List.of("adults");
            case "child" -> List.of("children");
            case "member" -> List.of("adults", "children");
            default -> List.of();
        };
    }

    /** Whether an item of the kind can be for one person as well as for everybody. */
    public boolean sharable() {
        return "member".equals(whose);
    }
}
