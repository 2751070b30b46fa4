package se.besked.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.decision.DecisionContent.Share;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;

/**
 * The sentences and lines that the page puts the decision in, as they were put when it was made. Amounts in öre; no
 * figure is computed here but what earlier decisions took of the costs.
 *
 * @param answer the answer, in one or two sentences
 * @param parts how each kind of help ended, where that is no single yes or no
 * @param split what of it is försörjningsstöd
 * @param lines what the rows are set against: living costs, income and what came before
 * @param mine each adult's own sentence; none where there is nothing to add
 * @param decidedBy who decided, when, and by what right
 * @param others who else stands behind it
 */
public record DecisionSummary(
        Message answer,
        List<Message> parts,
        Message split,
        List<Line> lines,
        List<Mine> mine,
        Message decidedBy,
        List<Message> others) {

    public DecisionSummary {
        parts = parts == null ? List.of() : List.copyOf(parts); // those of schema 1 have none
    }

    /** A line without anything asked for. @param how what it is made of */
    public record Line(Message label, List<Message> how, long ore) {}

    /** One adult's own part, and where to. */
    public record Mine(String personId, Message sentence) {}

    static DecisionSummary of(
            DecisionContent content, Particulars particulars, LocalDate decidedOn, LocalDate payOn, String delegation) {
        return new DecisionSummary(
                answer(content, payOn),
                PartSentences.of(content),
                split(content),
                lines(content),
                content.shares().stream()
                        .map(share -> mine(content, share, particulars.adult(share.personId())))
                        .filter(Objects::nonNull)
                        .toList(),
                by("decision.by", particulars.decidedBy(), Argument.day(decidedOn), Argument.text(delegation)),
                others(particulars));
    }

    /** Null where there is nothing to add. */
    public Message mine(String personId) {
        return mine.stream()
                .filter(one -> one.personId().equals(personId))
                .map(Mine::sentence)
                .findFirst()
                .orElse(null);
    }

    private static Message answer(DecisionContent content, LocalDate payOn) {
        Argument shared = Argument.choice(content.shared());
        if (content.outcome() == Outcome.REFUSED) {
            String key = content.earlierOre() > 0 ? "letter.answer.refusedMore" : "letter.answer.refused";
            return Message.of(key, shared, Argument.monthName(content.month()));
        }
        String key = content.mixed()
                ? "decision.answer.mixed"
                : content.outcome() == Outcome.PARTLY
                        ? "decision.answer.partly"
                        : content.somethingLater() ? "decision.answer.soFar" : "decision.answer.granted";
        return Message.of(key, shared, Argument.money(content.totalOre()), Argument.day(payOn));
    }

    private static Message split(DecisionContent content) {
        return content.otherOre() == 0
                ? Message.of("letter.sum.allSupport")
                : Message.of(
                        "letter.sum.split",
                        Argument.money(content.totalOre()),
                        Argument.money(content.supportOre()),
                        Argument.money(content.otherOre()));
    }

    private static Mine mine(DecisionContent content, Share share, Particulars.Adult adult) {
        if (content.outcome() == Outcome.REFUSED || (adult.account() == null && !content.shared())) {
            return null;
        }
        Argument money = Argument.money(share.ore());
        if (adult.account() == null) {
            return new Mine(share.personId(), Message.of("letter.answer.yourShare", money));
        }
        Argument account = Argument.text(adult.account());
        return new Mine(
                share.personId(),
                content.shared()
                        ? Message.of("decision.mine", money, account)
                        : Message.of("decision.mine.all", account));
    }

    private static List<Message> others(Particulars particulars) {
        Stream<Message> presented =
                Stream.ofNullable(particulars.presentedBy()).map(officer -> by("letter.by.presented", officer));
        return Stream.concat(
                        presented, particulars.tookPart().stream().map(officer -> by("letter.by.tookPart", officer)))
                .toList();
    }

    private static Message by(String key, Contact officer, Argument... more) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.name(officer.name()));
        arguments.add(Argument.inside(officer.title()));
        arguments.addAll(List.of(more));
        return new Message(key, arguments);
    }

    private static List<Line> lines(DecisionContent content) {
        Calculation.Totals totals = content.calculation().totals();
        List<Line> lines = new ArrayList<>();
        long now = content.rows().stream()
                .mapToLong(DecisionContent.Row::grantedOre)
                .sum();
        long before = totals.supportExpensesOre() + totals.otherExpensesOre() - now;
        if (before > 0) {
            lines.add(new Line(Message.of("decision.table.before"), List.of(), before));
        }
        lines.add(new Line(
                Message.of("decision.table.norm"),
                List.of(Message.of("decision.table.norm.how", people(content))),
                totals.normOre()));
        lines.add(new Line(
                Message.of(
                        "decision.table.income",
                        Argument.choice(content.shared()),
                        Argument.monthName(content.incomeMonth())),
                content.calculation().incomes().stream()
                        .map(row -> Message.of(
                                "decision.table.incomeItem",
                                Argument.phrase(row.label()),
                                Argument.amount(row.amountOre())))
                        .toList(),
                -totals.incomesOre()));
        if (content.earlierOre() > 0) {
            lines.add(new Line(Message.of("letter.sum.earlier"), List.of(), -content.earlierOre()));
        }
        return lines;
    }

    /** Who the norm is for, as the calculation names them. */
    private static Argument people(DecisionContent content) {
        List<Argument> names = new ArrayList<>();
        for (Calculation.Row row : content.calculation().norm()) {
            List<Argument> said = row.label().arguments();
            if (row.key().startsWith(Calculation.CHILD) && said.size() == 2) {
                names.add(Argument.phrase(Message.of("decision.table.child", said.get(0), said.get(1))));
            } else if (!row.key().equals(Calculation.COMMON)) {
                names.addAll(said);
            }
        }
        return Argument.list(names);
    }
}
