package se.besked.decision.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.norm.Calculation;

/**
 * All that the letter about one decision says to one adult. Amounts in öre. The same content prints the binding Swedish
 * letter and the one in the reader's language.
 *
 * @param applicationNumber the reference number of the month's application, {@code 2026-000123}
 * @param month the month applied for
 * @param parties everybody the decision is about who applied
 * @param addressee the one of the parties who gets this letter
 * @param decidedOn day of the decision (FL 31 § 1)
 * @param rows what was applied for, in the order of the application
 * @param provisions the law applied, written out: {@code 12 kap. 1 § socialtjänstlagen (2025:400)} (FL 32 §)
 * @param circumstances what was decisive (FL 32 §); empty only for a full grant
 * @param children how the decision looks from the children's side, when children are affected (SoL 3:1)
 */
public record DecisionLetterContent(
        Sender sender,
        String caseNumber,
        String applicationNumber,
        YearMonth month,
        List<Party> parties,
        Party addressee,
        LocalDate decidedOn,
        Answer answer,
        List<Row> rows,
        Sum sum,
        List<String> provisions,
        List<Said> circumstances,
        Optional<Said> children,
        Optional<Payment> payment,
        DecidedBy decidedBy) {

    public DecisionLetterContent {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        provisions = List.copyOf(provisions);
        circumstances = List.copyOf(circumstances);
        if (answer.outcome() != Outcome.GRANTED && (provisions.isEmpty() || circumstances.isEmpty())) {
            throw new IllegalArgumentException(
                    "A refusal or reduction says which law and which circumstances decided (FL 32 §)");
        }
    }

    /** Whether something applied for is decided another day. */
    public boolean somethingLater() {
        return rows.stream().anyMatch(row -> row.outcome() == RowOutcome.LATER);
    }

    /** What the addressee gets of the total, in öre; 0 when nothing is paid. */
    public long addresseeShareOre() {
        return payment.map(paid -> paid.shareOf(addressee)).orElse(0L);
    }

    /** Whether the household is more than the addressee among the parties. */
    public boolean shared() {
        return parties.size() > 1;
    }

    /**
     * Who writes.
     *
     * @param address where an appeal is handed in, one line
     * @param court who an appeal is addressed to, {@code Förvaltningsrätten i Linköping}
     */
    public record Sender(
            String municipality, String board, String unit, String address, String phone, String email, String court) {}

    public record Party(String personId, String name, String identityNumber) {}

    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        REFUSED
    }

    /**
     * The answer.
     *
     * @param totalOre what this decision grants, whole kronor
     * @param supportOre of that, försörjningsstöd (SoL 12:7)
     * @param otherOre of that, livsföring i övrigt (SoL 12:1)
     * @param mixed whether one kind of help is granted and the other refused
     * @param parts how each kind of help ended, where the decision is about both
     */
    public record Answer(
            Outcome outcome, long totalOre, long supportOre, long otherOre, boolean mixed, List<Said> parts) {
        public Answer {
            if (totalOre != supportOre + otherOre) {
                throw new IllegalArgumentException("The parts make the total");
            }
        }
    }

    /** How one row ended. */
    public enum RowOutcome {
        GRANTED,
        REDUCED,
        REFUSED,
        LATER
    }

    /**
     * One line item.
     *
     * @param person whose it is; empty for the household's
     * @param appliedOre empty for a row that the officer added
     * @param grantedOre 0 when refused or later
     * @param reason why, where it differs from what was applied for
     * @param papers names of the papers it was judged on
     */
    public record Row(
            Said label,
            Optional<String> person,
            OptionalLong appliedOre,
            long grantedOre,
            RowOutcome outcome,
            Optional<Said> reason,
            List<String> papers) {}

    /**
     * One line of the calculation.
     *
     * @param ore what counts
     * @param notes how it came about, sentence by sentence
     */
    public record Line(Said label, long ore, List<Said> notes) {}

    /**
     * The whole month's calculation as stored with the decision.
     *
     * @param normParts the national norm, part by part
     * @param expensesOre approved expenses that are part of försörjningsstöd
     * @param otherOre approved other living costs
     * @param incomes what counts as income, surplus from the month before included
     * @param earlierOre granted for the same month by earlier decisions, 0 when there are none
     * @param resultOre need less incomes, less earlier decisions: positive is assistance, negative a surplus
     */
    public record Sum(
            List<Line> normParts,
            long normOre,
            long expensesOre,
            long otherOre,
            List<Line> incomes,
            long earlierOre,
            long resultOre) {

        /** The calculation as the letter shows it; incomes are those of the month before the one applied for. */
        public static Sum of(Calculation calculation, YearMonth incomeMonth, long earlierOre) {
            return new Sum(
                    calculation.norm().stream()
                            .map(row -> line(row, row.label()))
                            .toList(),
                    calculation.totals().normOre(),
                    calculation.totals().supportExpensesOre(),
                    calculation.totals().otherExpensesOre(),
                    calculation.incomes().stream()
                            .map(row -> line(row, incomeLabel(row, incomeMonth)))
                            .toList(),
                    earlierOre,
                    calculation.resultOre() - earlierOre);
        }

        private static Message incomeLabel(Calculation.Row row, YearMonth month) {
            return row.key().equals(Calculation.SURPLUS)
                    ? row.label()
                    : Message.of("letter.sum.income", Argument.phrase(row.label()), Argument.month(month));
        }

        private static Line line(Calculation.Row row, Message label) {
            // Which row of the table it is, the page tells to those who ask.
            boolean plain = !row.changed() && row.how().size() == (row.ofTable() ? 1 : 0);
            Stream<Said> how = plain ? Stream.empty() : row.how().stream().map(Said.class::cast);
            Stream<Said> reason = Stream.ofNullable(row.reason());
            return new Line(label, row.amountOre(), Stream.concat(how, reason).toList());
        }
    }

    /** Each adult's part of the total. */
    public record Share(String personId, String name, long ore) {}

    /**
     * How the money comes.
     *
     * @param account of the addressee, masked: {@code •••• 4471}
     */
    public record Payment(LocalDate on, List<Share> shares, Optional<String> account) {
        long shareOf(Party party) {
            return shares.stream()
                    .filter(share -> share.personId().equals(party.personId()))
                    .mapToLong(Share::ore)
                    .sum();
        }
    }

    /** Somebody at the municipality. */
    public record Colleague(String name, Said title) {}

    /**
     * The people behind the decision (FL 31 § 3–5).
     *
     * @param delegation the point of the delegation rules, {@code 3.2}
     * @param phoneHours as the officer states them
     */
    public record DecidedBy(
            Colleague officer,
            String phone,
            Said phoneHours,
            String delegation,
            Optional<Colleague> presentedBy,
            List<Colleague> tookPart) {}
}
