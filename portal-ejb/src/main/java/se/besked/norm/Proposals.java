package se.besked.norm;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.month;
import static se.besked.i18n.Argument.number;
import static se.besked.i18n.Argument.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Message;
import se.besked.norm.Calculation.Row;
import se.besked.norm.CalculationInput.Income;

/**
 * What the rules propose for a line item, in a sentence with its source. The proposal is the real amount; what is
 * unusual is pointed out beside it. A warning never cuts: only the officer does, with a reason.
 */
@ApplicationScoped
public class Proposals {

    /** A change from last month by more than so many percent is pointed out. */
    public static final int USUAL_CHANGE_PERCENT = 12;

    /** Tags of the kinds of expenses that have a rule of their own. */
    private static final String RENT = "expense.rent";

    /** Paid at their real cost inside the high-cost protection, so that the ceiling is reached as for everyone else. */
    private static final String HIGH_COST_PROTECTION = "expense.highCostProtection";

    /**
     * A line item as applied for. @param tags what its kind means @param last what the same item was last month; null
     * for one that is new
     */
    public record Asked(String itemId, List<String> tags, long amountOre, LastTime last) {
        public Asked {
            Objects.requireNonNull(itemId);
            tags = List.copyOf(tags);
            Amounts.checked(amountOre);
        }
    }

    /** @param approvedOre null while it is not decided */
    public record LastTime(YearMonth month, long amountOre, Long approvedOre) {}

    /** @param warnings for the officer's eyes; the amount does not depend on them */
    public record Proposal(String itemId, long amountOre, Message sentence, Message source, List<Message> warnings) {}

    private final RentGuideline rents;
    private final int changePercent;

    public Proposals() {
        this(RentGuideline.ofTheMunicipality(), USUAL_CHANGE_PERCENT);
    }

    Proposals(RentGuideline rents, int changePercent) {
        this.rents = rents;
        this.changePercent = changePercent;
    }

    /** @param persons in the household, for the rent guideline */
    public Proposal expense(Asked asked, ExpenseGroup group, int persons) {
        List<Message> warnings = warnings(asked);
        if (asked.tags().contains(RENT) && asked.amountOre() > rents.ore(persons)) {
            warnings.add(
                    Message.of("norm.warning.rent", money(rents.ore(persons)), number(persons), text(rents.source())));
        }
        Message source = Message.of(group == ExpenseGroup.SUPPORT ? "norm.source.support" : "norm.source.other");
        return new Proposal(asked.itemId(), asked.amountOre(), expenseSentence(asked, persons), source, warnings);
    }

    private Message expenseSentence(Asked asked, int persons) {
        LastTime last = asked.last();
        if (last != null && last.approvedOre() != null && last.approvedOre() == asked.amountOre()) {
            return Message.of("norm.proposal.same-as-approved", month(last.month()), money(last.approvedOre()));
        }
        if (asked.tags().contains(HIGH_COST_PROTECTION)) {
            return Message.of("norm.proposal.high-cost-protection", money(asked.amountOre()));
        }
        if (asked.tags().contains(RENT) && asked.amountOre() <= rents.ore(persons)) {
            return Message.of("norm.proposal.rent", money(asked.amountOre()), money(rents.ore(persons)));
        }
        return Message.of("norm.proposal.actual", money(asked.amountOre()));
    }

    /** For an income the proposal is what the rules count of it. */
    public Proposal income(Asked asked, Income income) {
        Row row = IncomeRows.of(income);
        Message sentence = row.how().isEmpty()
                ? Message.of("norm.proposal.income", money(row.amountOre()))
                : row.how().get(0);
        List<Message> warnings = warnings(asked);
        warnings.addAll(row.how().stream().skip(1).toList());
        return new Proposal(asked.itemId(), row.amountOre(), sentence, row.source(), warnings);
    }

    private List<Message> warnings(Asked asked) {
        List<Message> warnings = new ArrayList<>();
        LastTime last = asked.last();
        if (last == null) {
            return warnings;
        }
        if (Math.abs(asked.amountOre() - last.amountOre()) * 100 > last.amountOre() * changePercent) {
            warnings.add(Message.of(
                    "norm.warning.changed", number(changePercent), money(last.amountOre()), money(asked.amountOre())));
        }
        if (last.approvedOre() != null && last.approvedOre() < last.amountOre()) {
            warnings.add(Message.of(
                    "norm.warning.not-all-approved",
                    month(last.month()),
                    money(last.approvedOre()),
                    money(last.amountOre())));
        }
        return warnings;
    }
}
