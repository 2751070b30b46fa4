package se.besked.application.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.AnswerRow;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Said;

/**
 * What was sent, as the sender keeps it. Amounts in öre, sizes in bytes.
 *
 * @param referenceNumber {@code 2026-000123}
 * @param receivedAt when it came in: the first adult's signature (FL 22 §)
 * @param came when and how it came, who has signed and who has not, line by line
 * @param sections all answers, in the order of the form
 * @param files every file, also those on a person or the month
 * @param leftOut what the sender said where no paper came
 */
public record SubmissionReceiptContent(
        String municipality,
        String unit,
        String phone,
        String referenceNumber,
        YearMonth month,
        Instant receivedAt,
        List<Message> came,
        List<Section> sections,
        List<Item> incomes,
        List<Item> expenses,
        List<SentFile> files,
        List<LeftOut> leftOut) {

    public record Section(Said title, List<Answer> answers) {

        /** One step of the form, answered. */
        public static Section of(AnswerGroup group) {
            return new Section(
                    group.title(), group.rows().stream().map(Answer::of).toList());
        }
    }

    /** @param values side by side; empty when the question was left blank */
    public record Answer(Said label, List<Argument> values) {

        static Answer of(AnswerRow row) {
            return new Answer(row.label(), row.values());
        }
    }

    /**
     * One income or expense.
     *
     * @param person whose; empty for the household's
     * @param date when received or due, where it was asked
     * @param note what the applicant added
     */
    public record Item(
            Said label, Optional<String> person, long ore, Optional<LocalDate> date, Optional<String> note) {}

    /**
     * One file.
     *
     * @param belongsTo the line item, person or month it hangs on
     * @param sha256 of the original, 64 hexadecimal digits
     * @param pages how many, where it is known
     * @param underCheck whether its checks were still going on when the application was sent
     */
    public record SentFile(
            String name, Said belongsTo, long bytes, String sha256, OptionalInt pages, boolean underCheck) {

        /** The digest in groups of eight, so that it breaks over lines and can be compared by eye. */
        public List<String> sha256Groups() {
            return List.of(sha256.split("(?<=\\G.{8})"));
        }
    }

    /**
     * A paper that did not come.
     *
     * @param about the line item, person or month it would have shown something about
     * @param answer why
     * @param note what the sender added
     */
    public record LeftOut(Said about, Said answer, Optional<String> note) {}
}
