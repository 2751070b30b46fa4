package se.besked.receipt.reading;

import java.util.List;
import java.util.Optional;

/**
 * What kind of paper a machine believes it has read, by words that stand on it. An amount of an agreement is what an
 * hour or a month costs, not what was paid or earned.
 */
public enum PaperKind {
    /** How two parties stand to each other: a contract, its terms. */
    AGREEMENT(
            "anställningsavtal",
            "anställningsbevis",
            "provanställning",
            "tillsvidareanställning",
            "hyresavtal",
            "hyreskontrakt",
            "avtal mellan",
            "uppsägningstid",
            "avtalsparter",
            "employment contract",
            "contract of employment",
            "rental agreement",
            "terms of employment"),
    /** What somebody has earned. */
    PAY_SLIP(
            "lönespecifikation",
            "lönebesked",
            "lönespec",
            "nettolön",
            "bruttolön",
            "att utbetala",
            "utbetalt belopp",
            "payslip",
            "pay slip",
            "net pay",
            "gross pay"),
    /** What somebody has to pay, or has paid. */
    BILL(
            "att betala",
            "faktura",
            "kvitto",
            "hyresavi",
            "månadshyra",
            "bankgiro",
            "plusgiro",
            "förfallodag",
            "summa",
            "totalt",
            "kortköp",
            "to pay",
            "amount due",
            "total",
            "invoice",
            "receipt"),
    /** None of the words of the others stands on it, or they could not be read. */
    UNKNOWN;

    private final List<String> words;

    PaperKind(String... words) {
        this.words = List.of(words).stream().map(PaperLine::folded).toList();
    }

    /** The first kind of which a word stands on one of the lines. */
    static PaperKind of(List<PaperLine> lines) {
        return List.of(values()).stream()
                .filter(kind ->
                        lines.stream().anyMatch(line -> kind.words.stream().anyMatch(line.folded()::contains)))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** By its name; empty if there is none of that name. */
    static Optional<PaperKind> named(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
