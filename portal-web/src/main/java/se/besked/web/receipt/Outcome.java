package se.besked.web.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.UploadPolicy;

/**
 * What became of the files of one request: how many were taken, and which were not and why. Travels in the address as numbers
 * and reasons, never as names.
 */
public final class Outcome {

    private static final Pattern REFUSED = Pattern.compile("([1-9][0-9]?)\\.([A-Z_]{1,30})");
    private static final int MOST = 40;

    private int sent;
    private int received;
    private final List<Refused> refused = new ArrayList<>();

    private record Refused(int number, Refusal reason) {}

    void received() {
        sent++;
        received++;
    }

    void refused(Refusal reason) {
        sent++;
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

    private String sentence(Language language, Refused one) {
        String sentence = Texts.get(language, one.reason().key(), UploadPolicy.standard().arguments());
        return sent <= 1 ? sentence : Texts.get(language, "receipt.refused.numbered", one.number(), sentence);
    }
}
