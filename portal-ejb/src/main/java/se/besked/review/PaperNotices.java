package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.besked.application.Application;
import se.besked.forms.definition.Side;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.receipt.DuplicateCheck;
import se.besked.receipt.DuplicateCheck.Earlier;
import se.besked.receipt.DuplicateCheck.How;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Receipts;
import se.besked.receipt.reading.PaperKind;
import se.besked.receipt.reading.Reading;

/**
 * What the machine notices about papers: sent before, or another amount or day than the row says. The officer judges.
 */
@ApplicationScoped
class PaperNotices {

    private final Receipts receipts;
    private final DuplicateCheck sentBefore;

    @Inject
    PaperNotices(Receipts receipts, DuplicateCheck sentBefore) {
        this.receipts = receipts;
        this.sentBefore = sentBefore;
    }

    /**
     * By row key; papers on no row under an empty key.
     *
     * @param rows those that are applied for
     */
    Map<String, List<Notice>> of(Application application, List<ReviewRow> rows) {
        PaperTray tray = receipts.tray(application.id());
        Map<String, List<Notice>> notices = new HashMap<>();
        for (Earlier earlier : sentBefore.of(application)) {
            Notice notice = new Notice(earlier.receiptId(), sentence(earlier), earlier.how() == How.USED_AGAIN);
            for (String key : keys(tray, earlier.receiptId(), rows)) {
                notices.computeIfAbsent(key, none -> new ArrayList<>()).add(notice);
            }
        }
        for (ReviewRow row : rows) {
            read(row, rows, tray)
                    .forEach(notice -> notices.computeIfAbsent(row.key(), none -> new ArrayList<>())
                            .add(notice));
        }
        return notices;
    }

    private static Message sentence(Earlier earlier) {
        String key = "review.notice." + earlier.how() + "." + earlier.where();
        return Message.of(key, Argument.month(earlier.month()));
    }

    private static List<String> keys(PaperTray tray, String receiptId, List<ReviewRow> rows) {
        Paper paper = tray.all().stream()
                .filter(one -> one.id().equals(receiptId))
                .findFirst()
                .orElseThrow();
        List<String> keys = rows.stream()
                .map(ReviewRow::key)
                .filter(key -> paper.isAbout(PaperTarget.item(key)))
                .toList();
        return keys.isEmpty() ? List.of("") : keys;
    }

    /**
     * What a machine has read on the row's papers and that does not fit the row. Nothing if it read nothing, or
     * anything fits, or it does not know that it read a paper of the kind that shows such a row: what an hour costs by
     * a contract says nothing about the salary of a month.
     */
    private static List<Notice> read(ReviewRow row, List<ReviewRow> rows, PaperTray tray) {
        PaperKind kind = row.kind().side() == Side.INCOME ? PaperKind.PAY_SLIP : PaperKind.BILL;
        List<Paper> papers = tray.ofItem(row.key()).stream()
                .filter(paper -> readings(List.of(paper)).stream().allMatch(reading -> reading.kind() == kind))
                .toList();
        List<Notice> notices = new ArrayList<>();
        List<Paper> totals =
                papers.stream().filter(paper -> total(paper).isPresent()).toList();
        if (!totals.isEmpty() && !amountFits(row, rows, totals)) {
            Paper first = totals.get(0);
            notices.add(new Notice(
                    first.id(),
                    Message.of(
                            "review.notice.readAmount",
                            Argument.money(total(first).get()),
                            Argument.money(row.item().amountOre())),
                    false));
        }
        LocalDate day = row.item().onDate();
        List<Paper> dated =
                papers.stream().filter(paper -> date(paper).isPresent()).toList();
        if (day != null
                && !dated.isEmpty()
                && readings(dated).stream().noneMatch(reading -> reading.dates().contains(day))) {
            Paper first = dated.get(0);
            notices.add(new Notice(
                    first.id(),
                    Message.of(
                            "review.notice.readDate", Argument.date(date(first).get()), Argument.date(day)),
                    false));
        }
        return notices;
    }

    /** The row's amount stands on a paper, is the sum of its papers, or is part of a paper that shows several rows. */
    private static boolean amountFits(ReviewRow row, List<ReviewRow> rows, List<Paper> papers) {
        long amount = row.item().amountOre();
        long sum = papers.stream().mapToLong(paper -> total(paper).get()).sum();
        return sum == amount
                || readings(papers).stream()
                        .anyMatch(reading -> reading.amountsOre().contains(amount))
                || papers.stream().anyMatch(paper -> total(paper).get() == shared(paper, rows));
    }

    private static long shared(Paper paper, List<ReviewRow> rows) {
        return rows.stream()
                .filter(row -> paper.isAbout(PaperTarget.item(row.key())))
                .mapToLong(row -> row.item().amountOre())
                .sum();
    }

    private static List<Reading> readings(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.sheets().stream())
                .map(Paper.Sheet::reading)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Long> total(Paper paper) {
        return readings(List.of(paper)).stream()
                .filter(reading -> reading.totalOre().isPresent())
                .map(reading -> reading.totalOre().getAsLong())
                .findFirst();
    }

    private static Optional<LocalDate> date(Paper paper) {
        return readings(List.of(paper)).stream()
                .flatMap(reading -> reading.date().stream())
                .findFirst();
    }
}
