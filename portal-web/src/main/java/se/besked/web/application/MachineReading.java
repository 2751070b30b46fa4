package se.besked.web.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.forms.typing.TypedAnswer;
import se.besked.forms.view.BlockView.ItemView;
import se.besked.receipt.Paper;
import se.besked.receipt.reading.PaperKind;

/**
 * What a machine has read on a paper of a row, where the row says nothing yet or something else. An offer: it is filled
 * in when the applicant asks for it, and stands in the fields to be looked at.
 *
 * @param name of the paper, as sent; may be empty
 * @param ore the amount, öre; empty if none was read
 * @param day empty if none was read
 */
public record MachineReading(String paperId, String name, OptionalLong ore, Optional<LocalDate> day) {

    /** One for each paper on which something was read that the row does not say. */
    static List<MachineReading> of(ItemView row, Map<String, String> raw, List<Paper> papers) {
        if ("gone".equals(raw.get("i." + row.id() + ".carry"))) {
            return List.of();
        }
        return papers.stream()
                .flatMap(paper -> of(paper).stream())
                .filter(reading -> !reading.saidBy(row, raw))
                .toList();
    }

    /** Of the first of its files on which anything was read. */
    static Optional<MachineReading> of(Paper paper) {
        return paper.sheets().stream()
                .map(Paper.Sheet::reading)
                // The amounts of an agreement are none of a month.
                .filter(reading -> reading != null
                        && reading.kind() != PaperKind.AGREEMENT
                        && (reading.totalOre().isPresent() || reading.date().isPresent()))
                .findFirst()
                .map(reading -> new MachineReading(paper.id(), paper.name(), reading.totalOre(), reading.date()));
    }

    private boolean saidBy(ItemView row, Map<String, String> raw) {
        String prefix = "i." + row.id() + ".";
        if ("same".equals(raw.get(prefix + "carry"))) {
            // Nothing but the amount is asked then.
            return ore.isEmpty() || row.last() != null && row.last().amountOre() == ore.getAsLong();
        }
        boolean amount = ore.isEmpty()
                || TypedAnswer.money(raw.get(prefix + "amount"))
                        .found()
                        .filter(typed -> typed == ore.getAsLong())
                        .isPresent();
        Optional<LocalDate> on = TypedAnswer.date(
                        raw.get(prefix + "date.d"), raw.get(prefix + "date.m"), raw.get(prefix + "date.y"))
                .found();
        return amount && (day.isEmpty() || day.equals(on));
    }

    /**
     * The posted step with the reading in the fields of the row. A row from last month is then one that has changed:
     * only such a one asks for amount and day.
     */
    Map<String, String> filledInto(Map<String, String> posted, String itemId) {
        String prefix = "i." + itemId + ".";
        Map<String, String> filled = new HashMap<>(posted);
        ore.ifPresent(amount -> filled.put(prefix + "amount", typed(amount)));
        day.ifPresent(date -> {
            filled.put(prefix + "date.d", String.valueOf(date.getDayOfMonth()));
            filled.put(prefix + "date.m", String.valueOf(date.getMonthValue()));
            filled.put(prefix + "date.y", String.valueOf(date.getYear()));
        });
        if (posted.containsKey(prefix + "from")) {
            filled.put(prefix + "carry", "changed");
        }
        return filled;
    }

    /** As somebody would type it: 5400, or 320,50. */
    private static String typed(long ore) {
        return ore % 100 == 0 ? String.valueOf(ore / 100) : "%d,%02d".formatted(ore / 100, ore % 100);
    }
}
