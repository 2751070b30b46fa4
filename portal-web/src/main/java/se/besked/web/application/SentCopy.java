package se.besked.web.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.application.Sent;
import se.besked.application.print.SubmissionReceiptContent;
import se.besked.forms.AnswerGroup;
import se.besked.forms.AnswerRow;
import se.besked.forms.Side;
import se.besked.print.Wording;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.PaperTray;
import se.besked.shared.Settings;

/** Puts together what the printed copy says: the answers, the incomes and expenses, and each file with its fingerprint. */
final class SentCopy {

    private SentCopy() {}

    static SubmissionReceiptContent of(Sent sent, PaperTray tray, Settings settings) {
        return new SubmissionReceiptContent(
                settings.municipality(), settings.unit(), settings.unitPhone(), sent.number(), sent.month(), sent.arrivedAt(),
                sent.signed().stream().map(signed -> new SubmissionReceiptContent.Signed(signed.name(), signed.at())).toList(),
                sent.missing().stream().map(Sent.Missing::name).toList(),
                sent.answers().stream().map(SentCopy::withoutItems).filter(group -> !group.rows().isEmpty())
                        .map(SubmissionReceiptContent.Section::of).toList(),
                items(sent, Side.INCOME), items(sent, Side.EXPENSE), files(sent, tray));
    }

    /** Line items have a part of their own in the copy. */
    private static AnswerGroup withoutItems(AnswerGroup group) {
        List<AnswerRow> rows = group.rows().stream().filter(row -> !row.key().startsWith("i.")).toList();
        return new AnswerGroup(group.step(), group.title(), rows);
    }

    private static List<SubmissionReceiptContent.Item> items(Sent sent, Side side) {
        return sent.items().stream()
                .filter(item -> item.side() == side)
                .map(item -> new SubmissionReceiptContent.Item(
                        Wording.of("form.kind." + item.kind()), Optional.ofNullable(item.person()), item.amountOre(),
                        Optional.ofNullable(item.onDate()),
                        Optional.ofNullable(item.remark()).filter(remark -> !remark.isBlank())))
                .toList();
    }

    private static List<SubmissionReceiptContent.SentFile> files(Sent sent, PaperTray tray) {
        Map<String, Wording> called = new HashMap<>();
        sent.items().forEach(item -> called.put(PaperTarget.item(item.id()).written(), Wording.of("form.kind." + item.kind())));
        return tray.all().stream()
                .filter(paper -> !paper.late())
                .flatMap(paper -> paper.sheets().stream().map(sheet -> new SubmissionReceiptContent.SentFile(
                        sheet.name(), about(paper, called), sheet.bytes(), sheet.sha256())))
                .toList();
    }

    private static Wording about(Paper paper, Map<String, Wording> called) {
        return paper.targets().stream().sorted().filter(called::containsKey).map(called::get).findFirst()
                .orElseGet(() -> Wording.of(paper.targets().stream().anyMatch(to -> to.startsWith("person."))
                        ? "apply.papers.person" : "apply.papers.month"));
    }
}
