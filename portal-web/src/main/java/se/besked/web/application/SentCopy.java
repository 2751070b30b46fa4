package se.besked.web.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.application.Sent;
import se.besked.application.print.SubmissionReceiptContent;
import se.besked.forms.definition.Side;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.AnswerRow;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.month.ApplicationMonth;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.PaperTray;
import se.besked.shared.Settings;

/**
 * Puts together what the printed copy says: the answers, the incomes and expenses, and each file with its fingerprint.
 */
final class SentCopy {

    private SentCopy() {}

    static SubmissionReceiptContent of(Sent sent, PaperTray tray, Map<String, Said> said, Settings settings) {
        return new SubmissionReceiptContent(
                settings.municipality(),
                settings.unit(),
                settings.unitPhone(),
                sent.number(),
                sent.month(),
                sent.arrivedAt(),
                came(sent),
                sent.answers().stream()
                        .map(SentCopy::withoutItems)
                        .filter(group -> !group.rows().isEmpty())
                        .map(SubmissionReceiptContent.Section::of)
                        .toList(),
                items(sent, Side.INCOME),
                items(sent, Side.EXPENSE),
                files(sent, tray),
                leftOut(sent, said));
    }

    private static List<Message> came(Sent sent) {
        List<Message> lines = new ArrayList<>();
        if (sent.registered() == null) {
            lines.add(Message.of(
                    "letter.sent.received", Argument.date(sent.arrivedOn()), Argument.time(sent.arrivedAt())));
        } else {
            lines.add(Message.of("letter.sent.receivedOnPaper", Argument.date(sent.arrivedOn())));
            lines.add(at(
                    "letter.sent.registered",
                    sent.registered().officer(),
                    sent.registered().at()));
        }
        sent.signed()
                .forEach(signed -> lines.add(at(
                        signed.onPaper() ? "letter.sent.signedOnPaper" : "letter.sent.signed",
                        signed.name(),
                        signed.at())));
        sent.missing().forEach(one -> lines.add(Message.of("letter.sent.missing", Argument.name(one.name()))));
        return lines;
    }

    private static Message at(String key, String name, Instant when) {
        return Message.of(key, Argument.name(name), Argument.date(ApplicationMonth.dayOf(when)), Argument.time(when));
    }

    /** Line items have a part of their own in the copy. */
    private static AnswerGroup withoutItems(AnswerGroup group) {
        List<AnswerRow> rows =
                group.rows().stream().filter(row -> !row.key().startsWith("i.")).toList();
        return new AnswerGroup(group.step(), group.title(), rows);
    }

    private static List<SubmissionReceiptContent.Item> items(Sent sent, Side side) {
        return sent.items().stream()
                .filter(item -> item.side() == side)
                .map(item -> new SubmissionReceiptContent.Item(
                        item.called(),
                        Optional.ofNullable(item.person()),
                        item.amountOre(),
                        Optional.ofNullable(item.onDate()),
                        Optional.ofNullable(item.remark()).filter(remark -> !remark.isBlank())))
                .toList();
    }

    private static List<SubmissionReceiptContent.SentFile> files(Sent sent, PaperTray tray) {
        Map<String, Message> called = called(sent);
        return tray.all().stream()
                .filter(paper -> !paper.late())
                .flatMap(paper -> paper.sheets().stream()
                        .map(sheet -> new SubmissionReceiptContent.SentFile(
                                sheet.name(),
                                about(paper.targets(), called),
                                sheet.bytes(),
                                sheet.sha256(),
                                sheet.pages().isEmpty()
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(sheet.pages().size()),
                                sheet.checkedAt() == null || sheet.checkedAt().isAfter(sent.arrivedAt()))))
                .toList();
    }

    /** What was said when the application was sent; what is said since then is no part of what was sent. */
    private static List<SubmissionReceiptContent.LeftOut> leftOut(Sent sent, Map<String, Said> said) {
        Map<String, Message> called = called(sent);
        return said.values().stream()
                .filter(one -> !one.saidAt().isAfter(sent.arrivedAt()))
                .filter(one -> called.containsKey(one.target()) || !one.target().startsWith("item."))
                .sorted(Comparator.comparing(Said::saidAt).thenComparing(Said::target))
                .map(one -> new SubmissionReceiptContent.LeftOut(
                        about(Set.of(one.target()), called),
                        Message.of("receipt.answer.said." + one.kind()),
                        Optional.ofNullable(one.note())))
                .toList();
    }

    private static Map<String, Message> called(Sent sent) {
        return sent.items().stream()
                .collect(Collectors.toMap(item -> PaperTarget.item(item.id()).written(), item -> item.called()));
    }

    private static Message about(Set<String> targets, Map<String, Message> called) {
        return targets.stream()
                .sorted()
                .filter(called::containsKey)
                .map(called::get)
                .findFirst()
                .orElseGet(() -> Message.of(
                        targets.stream().anyMatch(to -> to.startsWith("person."))
                                ? "apply.papers.person"
                                : "apply.papers.month"));
    }
}
