package se.besked.web.receipt;

import static se.besked.i18n.Argument.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.receipt.FileState;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.inspection.Refusal;

/**
 * What became of the files of one request: how many were taken, and which were not and why. Travels in the address as
 * numbers and reasons, never as names.
 */
public final class Outcome {

    private static final Pattern REFUSED = Pattern.compile("([1-9][0-9]?)\\.([A-Z_]{1,30})");
    private static final int MOST = 40;

    private int sent;
    private int received;
    private final List<Refused> refused = new ArrayList<>();
    /** In the order of the request: a {@link Taken} or a {@link Refusal}. */
    private final List<Object> all = new ArrayList<>();

    private record Refused(int number, Refusal reason) {}

    void received(Taken taken) {
        sent++;
        received++;
        all.add(taken);
    }

    void refused(Refusal reason) {
        sent++;
        all.add(reason);
        refused.add(new Refused(sent, reason));
    }

    boolean nothingSent() {
        return sent == 0;
    }

    /** As it goes on an address that already has a question mark. */
    String written() {
        String reasons = refused.stream()
                .limit(MOST)
                .map(one -> one.number() + "." + one.reason())
                .collect(Collectors.joining(","));
        return "&sent=" + sent + "&received=" + received + (reasons.isEmpty() ? "" : "&refused=" + reasons);
    }

    /** From an address; what is not of this shape is nothing. */
    static Outcome of(String sent, String received, String refused) {
        Outcome outcome = new Outcome();
        outcome.sent = number(sent);
        outcome.received = number(received);
        for (String one : (refused == null ? "" : refused).split(",", MOST)) {
            Matcher matcher = REFUSED.matcher(one);
            if (matcher.matches()) {
                for (Refusal reason : Refusal.values()) {
                    if (reason.name().equals(matcher.group(2))) {
                        outcome.refused.add(new Refused(Integer.parseInt(matcher.group(1)), reason));
                    }
                }
            }
        }
        return outcome;
    }

    private static int number(String written) {
        return written != null && written.matches("[0-9]{1,2}") ? Integer.parseInt(written) : 0;
    }

    public int getReceived() {
        return received;
    }

    /** A sentence for each file that was not taken, with its number where there were several. */
    public List<String> sentences(Language language) {
        return refused.stream().map(one -> sentence(language, one)).toList();
    }

    /**
     * For the script: each file with its paper and its id, or with the reason and the sentence why it was not taken.
     */
    List<Map<String, String>> files(Language language) {
        return all.stream()
                .map(one -> one instanceof Taken taken
                        ? Map.of("paper", taken.paperId(), "file", taken.fileId(), "state", FileState.RECEIVED.name())
                        : Map.of(
                                "refused",
                                ((Refusal) one).name(),
                                "sentence",
                                ((Refusal) one).message().in(language)))
                .toList();
    }

    private String sentence(Language language, Refused one) {
        Message why = one.reason().message();
        Message said =
                sent <= 1 ? why : Message.of("receipt.refused.numbered", Argument.number(one.number()), phrase(why));
        return said.in(language);
    }
}
