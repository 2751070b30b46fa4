package se.besked.decision.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.decision.letter.DecisionLetterContent.Answer;
import se.besked.decision.letter.DecisionLetterContent.Colleague;
import se.besked.decision.letter.DecisionLetterContent.DecidedBy;
import se.besked.decision.letter.DecisionLetterContent.Outcome;
import se.besked.decision.letter.DecisionLetterContent.Party;
import se.besked.decision.letter.DecisionLetterContent.Payment;
import se.besked.decision.letter.DecisionLetterContent.Row;
import se.besked.decision.letter.DecisionLetterContent.RowOutcome;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.decision.letter.DecisionLetterContent.Share;
import se.besked.decision.letter.DecisionLetterContent.Sum;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;
import se.besked.norm.Calculation;
import se.besked.norm.CalculationInput;
import se.besked.norm.CalculationInput.Adult;
import se.besked.norm.CalculationInput.Child;
import se.besked.norm.CalculationInput.Expense;
import se.besked.norm.CalculationInput.Income;
import se.besked.norm.NormCalculation;
import se.besked.norm.NormTables;

/** Letters as they can look: one of each outcome, one for a couple, one that runs over many pages. */
final class LetterSamples {

    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Sender SENDER = new Sender(
            "Ekeby kommun",
            "Socialnämnden",
            "Enheten för försörjningsstöd",
            "Box 12, 123 45 Ekeby",
            "0123-45 60 00",
            "forsorjningsstod@ekeby.example",
            "Förvaltningsrätten i Linköping");
    private static final Colleague KARIN = new Colleague("Karin Lund", Message.of("common.title.officer"));
    private static final DecidedBy BY_KARIN =
            new DecidedBy(KARIN, "0123-45 67 89", Written.byOffice("mån–fre 9–10"), "3.2", Optional.empty(), List.of());
    private static final Party AMINA = new Party("amina", "Amina Haddad", "19920412-2387");
    private static final Party YUSUF = new Party("yusuf", "Yusuf Haddad", "19900105-2391");
    private static final Party BO = new Party("bo", "Bo Ek", "19850607-2383");
    private static final String NORM = "12 kap. 1 och 7 §§ socialtjänstlagen (2025:400)";
    private static final String STIMULUS = "12 kap. 8 § socialtjänstlagen (2025:400)";

    private LetterSamples() {}

    /** One person, everything approved. */
    static DecisionLetterContent granted() {
        return letter(
                List.of(BO),
                BO,
                new Answer(Outcome.GRANTED, 897000, 897000, 0, false, List.of()),
                List.of(row("rent", 520000, 520000, "hyresavi.pdf"), row("electricity", 54000, 54000)),
                single(
                        Income.plain("sick", kind("sicknessBenefit"), 199000),
                        expense("rent", 520000),
                        expense("electricity", 54000)),
                List.of(NORM),
                List.of(),
                Optional.empty(),
                paid(new Share("bo", "Bo Ek", 897000)),
                BY_KARIN);
    }

    /** A couple with children: medicine is decided later. */
    static DecisionLetterContent coupleWithALaterRow() {
        Row medicine = new Row(
                Message.of("form.kind.medicine"),
                Optional.of("Yusuf"),
                OptionalLong.of(32000),
                0,
                RowOutcome.LATER,
                Optional.of(Written.byOffice("Karin väntar på kvittot. Resten behöver inte vänta.")),
                List.of());
        return letter(
                List.of(AMINA, YUSUF),
                AMINA,
                new Answer(Outcome.GRANTED, 1324500, 1324500, 0, false, List.of()),
                List.of(
                        row("rent", 540000, 540000, "hyresavi.jpg"),
                        row("electricity", 54000, 54000, "elfaktura.pdf"),
                        row("homeInsurance", 14500, 14500),
                        medicine),
                family(expense("rent", 540000), expense("electricity", 54000), expense("homeInsurance", 14500)),
                List.of(NORM),
                List.of(),
                Optional.of(
                        Written.byOffice("Sara och Elias får det som riksnormen räknar med för barn i deras ålder.")),
                paid(new Share("amina", "Amina Haddad", 662300), new Share("yusuf", "Yusuf Haddad", 662200)),
                BY_KARIN);
    }

    /** A couple: rent reduced, glasses refused, somebody presented and somebody took part. */
    static DecisionLetterContent partly() {
        DecidedBy by = new DecidedBy(
                new Colleague("Per Holm", Message.of("common.title.head")),
                "0123-45 67 80",
                Written.byOffice("mån–fre 13–14"),
                "3.4",
                Optional.of(KARIN),
                List.of(new Colleague("Eva Berg", Message.of("common.title.officer"))));
        Row rent = new Row(
                Message.of("form.kind.rent"),
                Optional.empty(),
                OptionalLong.of(690000),
                540000,
                RowOutcome.REDUCED,
                Optional.of(Written.byOffice("Vi godkänner hyran upp till vad som är skäligt i kommunen.")),
                List.of("hyresavi.jpg"));
        Row glasses = new Row(
                Message.of("form.kind.glasses"),
                Optional.of("Amina"),
                OptionalLong.of(240000),
                0,
                RowOutcome.REFUSED,
                Optional.of(Written.byOffice("Det finns inget intyg om att synen har ändrats.")),
                List.of("offert.pdf"));
        return letter(
                List.of(AMINA, YUSUF),
                YUSUF,
                new Answer(Outcome.PARTLY_GRANTED, 1342000, 1310000, 32000, false, List.of()),
                List.of(
                        rent,
                        row("electricity", 54000, 54000, "elfaktura.pdf"),
                        row("medicine", 32000, 32000, "kvitto apoteket.jpg"),
                        glasses),
                family(
                        expense("rent", 540000),
                        expense("electricity", 54000),
                        new Expense("medicine", kind("medicine"), ExpenseGroup.OTHER, 32000)),
                List.of(NORM),
                List.of(
                        Written.byOffice("Hyran är högre än vad en låginkomsttagare på orten normalt har råd med. "
                                + "Ni har fått rådrum sedan juni."),
                        Written.byOffice("Glasögon beviljas när en optiker eller läkare intygar att de behövs.")),
                Optional.of(Written.byOffice("Barnen bor kvar i sin lägenhet. Beslutet ändrar inte deras skolgång.")),
                paid(new Share("amina", "Amina Haddad", 671000), new Share("yusuf", "Yusuf Haddad", 671000)),
                by);
    }

    /** Two adults with somebody else in the home: they have their share of the common costs. */
    static DecisionLetterContent inASharedHome() {
        DecisionLetterContent couple = coupleWithALaterRow();
        CalculationInput three = CalculationInput.of(
                        List.of(new Adult("a", "Amina"), new Adult("y", "Yusuf")), List.of())
                .sharingWith(1);
        return letter(
                couple.parties(),
                couple.addressee(),
                couple.answer(),
                couple.rows(),
                sum(three),
                couple.provisions(),
                couple.circumstances(),
                couple.children(),
                couple.payment(),
                couple.decidedBy());
    }

    /** One person whose income covers the need, a quarter of the pay left out. */
    static DecisionLetterContent refused() {
        return letter(
                List.of(BO),
                BO,
                new Answer(Outcome.REFUSED, 0, 0, 0, false, List.of()),
                List.of(row("rent", 520000, 520000, "hyresavi.pdf")),
                single(Income.pay("pay", kind("salary"), 1630000, true), expense("rent", 520000)),
                List.of(NORM, STIMULUS),
                List.of(Written.byOffice("Din inkomst i november var högre än vad du behöver i december. "
                        + "Den räcker till riksnormen och till hyran.")),
                Optional.empty(),
                Optional.empty(),
                BY_KARIN);
    }

    /** Sixty rows with reasons. */
    static DecisionLetterContent overManyPages() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(new Row(
                    Written.byOffice("Kostnad nummer " + i),
                    Optional.of("Amina"),
                    OptionalLong.of(10000L * i),
                    10000L * i - 5000,
                    RowOutcome.REDUCED,
                    Optional.of(Written.byOffice("Kvittot visar ett lägre belopp än det som står i ansökan.")),
                    List.of("kvitto-" + i + ".jpg")));
        }
        DecisionLetterContent few = partly();
        return letter(
                few.parties(),
                few.addressee(),
                few.answer(),
                rows,
                few.sum(),
                few.provisions(),
                few.circumstances(),
                few.children(),
                few.payment(),
                few.decidedBy());
    }

    private static Sum family(Expense... expenses) {
        return sum(CalculationInput.of(
                        List.of(new Adult("a", "Amina"), new Adult("y", "Yusuf")),
                        List.of(Child.wholeMonth("s", "Sara", 9, false), Child.wholeMonth("e", "Elias", 5, false)))
                .with(
                        List.of(expenses),
                        List.of(
                                Income.plain("allowance", kind("childAllowance"), 265000),
                                Income.plain("pay", kind("salary"), 620000))));
    }

    private static Sum single(Income income, Expense... expenses) {
        return sum(
                CalculationInput.of(List.of(new Adult("b", "Bo")), List.of()).with(List.of(expenses), List.of(income)));
    }

    private static Sum sum(CalculationInput input) {
        Calculation calculation =
                NormCalculation.calculate(input, new NormTables().approved(2026).orElseThrow());
        return Sum.of(calculation, MONTH.minusMonths(1), 0);
    }

    private static DecisionLetterContent letter(
            List<Party> parties,
            Party to,
            Answer answer,
            List<Row> rows,
            Sum sum,
            List<String> provisions,
            List<Said> circumstances,
            Optional<Said> children,
            Optional<Payment> payment,
            DecidedBy by) {
        return new DecisionLetterContent(
                SENDER,
                "2025-00417",
                "2026-000123",
                MONTH,
                parties,
                to,
                LocalDate.of(2026, 11, 20),
                answer,
                rows,
                sum,
                provisions,
                circumstances,
                children,
                payment,
                by);
    }

    private static Row row(String kind, long applied, long granted, String... papers) {
        return new Row(
                Message.of("form.kind." + kind),
                Optional.empty(),
                OptionalLong.of(applied),
                granted,
                RowOutcome.GRANTED,
                Optional.empty(),
                List.of(papers));
    }

    private static Expense expense(String kind, long ore) {
        return new Expense(kind, kind(kind), ExpenseGroup.SUPPORT, ore);
    }

    private static Message kind(String kind) {
        return Message.of("form.kind." + kind);
    }

    private static Optional<Payment> paid(Share... shares) {
        return Optional.of(new Payment(LocalDate.of(2026, 11, 27), List.of(shares), Optional.of("•••• 4471")));
    }
}
