package se.besked.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.forms.definition.Side;
import se.besked.forms.view.AnswerGroup;
import se.besked.i18n.Message;

/**
 * An application that has come in, as the person who reads it may know it.
 *
 * @param number the reference number, {@code 2026-000123}
 * @param arrivedOn the day it reached the authority, from which the law counts (FL 22 §)
 * @param dueOn the day by which the office aims to decide
 * @param payDay when money is paid if it is granted and the application came in time; null when it came too late for
 *     that
 * @param applyBy the last day to have come in time
 * @param registered who entered it from paper and when; null for one that came online
 * @param missing the adults who have not signed
 * @param officer null while nobody is responsible for the case
 * @param answers every answer as it was sent; empty for an application on paper
 */
public record Sent(
        String applicationId,
        YearMonth month,
        String number,
        ApplicationStatus status,
        Channel channel,
        Instant arrivedAt,
        LocalDate arrivedOn,
        LocalDate dueOn,
        LocalDate payDay,
        LocalDate applyBy,
        Registered registered,
        List<Signed> signed,
        List<Missing> missing,
        Responsible officer,
        List<AnswerGroup> answers,
        List<Item> items) {

    /** @param demonstration signed with the stand-in for an e-ID; {@code onPaper}: by hand, that day */
    public record Signed(String name, Instant at, boolean demonstration, boolean onPaper) {}

    /** @param officer name */
    public record Registered(String officer, Instant at) {}

    /** @param reader whether it is the person who reads this */
    public record Missing(String name, boolean reader) {}

    /** @param phoneHours Monday to Friday, clock hours: {@code 9–10} */
    public record Responsible(String name, String phone, String phoneHours) {}

    /**
     * One income or expense as it was sent.
     *
     * @param called the name of its kind, as the application's own form has it
     * @param person whose; null for the whole household's
     * @param amountOre öre
     * @param onDate may be null
     */
    public record Item(
            String id, Side side, Message called, String person, long amountOre, LocalDate onDate, String remark) {}

    /** Whether the reader can still sign: it came in online and lies with the office. */
    public boolean awaitsMySignature() {
        return missing.stream().anyMatch(Missing::reader) && channel == Channel.ONLINE && status.withOffice();
    }
}
