package se.besked.forms.definition;

/**
 * A kind of line item, from the closed list of the definition.
 *
 * @param group expenses only
 * @param varies the amount differs from month to month (salary, electricity, medicine): never offered as "the same"
 * @param whose {@code household}, {@code adult}, {@code child} or {@code member}
 * @param dated {@code paid} (income), {@code due} or {@code bought}
 * @param from first month, counted from the month applied for, that the date may lie in
 * @param to last such month
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
        String source) {}
