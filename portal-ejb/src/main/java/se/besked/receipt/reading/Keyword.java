package se.besked.receipt.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A word that tells what the number after it is.
 *
 * @param text as it is written on paper, in lower case
 * @param whole whether it counts only where no letter stands on either side
 * @param weight how sure it makes that an amount is the total, or a day the paper's day; 0 to 100
 */
record Keyword(String text, boolean whole, Sense sense, int weight) {

    /** What a number after such a word is. */
    enum Sense {
        TOTAL,
        TAX,
        WITH_TAX,
        WITHOUT_TAX,
        PAID,
        REDUCED,
        REFERENCE,
        PERSON,
        DAY
    }

    /** A keyword in a line, from start to end. */
    record Hit(Keyword word, int start, int end) {
        boolean is(Sense sense) {
            return word.sense == sense;
        }
    }

    private static final List<Keyword> ALL = new ArrayList<>();

    static {
        parts(
                Sense.TOTAL,
                100,
                "att betala",
                "attbetala",
                "to pay",
                "amount due",
                "total due",
                "balance due",
                "grand total",
                "summa att betala",
                "belopp att betala",
                "total to pay",
                "att utbetala",
                "utbetalas",
                "utbetalt belopp");
        parts(Sense.TOTAL, 95, "nettolön", "efter skatt", "net pay", "net salary");
        parts(Sense.TOTAL, 80, "total", "slutsumma", "fakturabelopp");
        parts(Sense.TOTAL, 75, "summa");
        words(Sense.TOTAL, 75, "sum");
        parts(Sense.TOTAL, 60, "belopp", "amount", "betalas");
        parts(Sense.TOTAL, 50, "hyra", "hyran", "månadsavgift");
        words(Sense.TOTAL, 50, "rent", "avgift", "fee");
        parts(Sense.TOTAL, 40, "kontokort", "kortköp", "bankkort", "betalkort", "mastercard");
        words(
                Sense.TOTAL,
                40,
                "kort",
                "köp",
                "pris",
                "price",
                "visa",
                "card",
                "swish",
                "debit",
                "betalat",
                "betalt",
                "paid");
        parts(Sense.TOTAL, 30, "delsumma", "subtotal", "sub total", "sub-total", "netto");
        parts(Sense.TAX, 0, "moms", "mervärdesskatt");
        words(Sense.TAX, 0, "vat", "tax", "mva");
        parts(Sense.TAX, 0, "öresavrundning", "öresutj", "avrundning", "rounding");
        words(Sense.WITH_TAX, 0, "inkl", "ink", "incl", "including", "inklusive", "inc");
        words(Sense.WITHOUT_TAX, 0, "exkl", "exklusive", "excl", "excluding", "ex", "före");
        parts(Sense.PAID, 0, "kontant", "växel", "erhållet", "mottaget", "tillbaka", "tendered");
        words(Sense.PAID, 0, "cash", "change", "åter", "given");
        parts(
                Sense.REDUCED,
                0,
                "rabatt",
                "discount",
                "sparat",
                "sparade",
                "you saved",
                "poäng",
                "bonus",
                "antal",
                "skuld",
                "saldo",
                "skatt",
                "frikort",
                "återstår",
                "förmånsbelopp",
                "bruttolön",
                "gross pay");
        words(Sense.REDUCED, 0, "points", "items", "balance", "deposit");
        parts(
                Sense.REFERENCE,
                0,
                "bankgiro",
                "plusgiro",
                "postgiro",
                "kontonummer",
                "kontonr",
                "konto nr",
                "clearing",
                "ocr-n",
                "ocr n",
                "telefon",
                "phone",
                "organisationsn",
                "orgnr",
                "org.nr",
                "org nr",
                "org. nr",
                "momsreg",
                "vat no",
                "vat reg",
                "vat number",
                "kundn",
                "kund nr",
                "fakturan",
                "faktura nr",
                "kvittonr",
                "kvitto nr",
                "kvittonummer",
                "receipt n",
                "invoice n",
                "terminal",
                "referens",
                "reference",
                "artikelnr",
                "ordern",
                "order n",
                "bokningsn",
                "account n",
                "account:");
        words(
                Sense.REFERENCE,
                0,
                "bg",
                "pg",
                "ocr",
                "konto",
                "tel",
                "tfn",
                "mobil",
                "fax",
                "ref",
                "iban",
                "bic",
                "swift",
                "nr",
                "lgh",
                "aid",
                "tvr",
                "tsi",
                "auth",
                "pan",
                "postnr",
                "reg");
        parts(Sense.PERSON, 0, "personn", "pers.nr", "persnr", "födelse", "date of birth", "giltig");
        words(Sense.PERSON, 0, "pnr", "född", "born", "dob", "valid");
        parts(
                Sense.DAY,
                100,
                "förfallodatum",
                "förfallodag",
                "förfallo",
                "förfaller",
                "due date",
                "due on",
                "betalas senast",
                "sista betalningsdag",
                "oss tillhanda",
                "pay by",
                "senast den",
                "payment due");
        parts(
                Sense.DAY,
                90,
                "köpdatum",
                "kvittodatum",
                "inköpsdatum",
                "purchase date",
                "date of purchase",
                "betaldatum",
                "betalningsdatum",
                "payment date",
                "utbetalningsdag",
                "utbetalningsdatum",
                "datum för köp");
        parts(Sense.DAY, 80, "datum");
        words(Sense.DAY, 80, "date", "dat", "den");
        parts(Sense.DAY, 70, "fakturadatum", "invoice date", "issue date", "date of issue");
        parts(
                Sense.DAY,
                20,
                "period",
                "utskriv",
                "utskriftsdatum",
                "printed",
                "print date",
                "bäst före",
                "leveransdatum",
                "leverans",
                "delivery date",
                "delivery",
                "t.o.m",
                "från och med");
        ALL.sort(Comparator.comparingInt((Keyword word) -> word.text.length()).reversed());
    }

    private static final List<String> FOLDED =
            ALL.stream().map(word -> PaperLine.folded(word.text)).toList();

    /** The keywords of a line from left to right; where two overlap, the longer one. */
    static List<Hit> in(PaperLine line) {
        boolean[] taken = new boolean[line.folded().length()];
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            String text = FOLDED.get(i);
            int at = line.folded().indexOf(text);
            while (at >= 0) {
                int end = at + text.length();
                if (!taken[at] && !taken[end - 1] && (!ALL.get(i).whole || alone(line.plain(), at, end))) {
                    hits.add(new Hit(ALL.get(i), at, end));
                    Arrays.fill(taken, at, end, true);
                }
                at = line.folded().indexOf(text, end);
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static boolean alone(String line, int start, int end) {
        return (start == 0 || !Character.isLetter(line.charAt(start - 1)))
                && (end == line.length() || !Character.isLetter(line.charAt(end)));
    }

    private static void parts(Sense sense, int weight, String... texts) {
        for (String text : texts) {
            ALL.add(new Keyword(text, false, sense, weight));
        }
    }

    private static void words(Sense sense, int weight, String... texts) {
        for (String text : texts) {
            ALL.add(new Keyword(text, true, sense, weight));
        }
    }
}
