package se.besked.receipt.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What clamd said about one stream. Its answer ends with a zero byte; one without was cut off on its way and says
 * nothing.
 *
 * @param detail for the log: the signature's name or clamd's own words, never anything about the file
 */
record ClamavAnswer(ScanVerdict verdict, String detail) {

    private static final Pattern FOUND = Pattern.compile("stream: (\\S+) FOUND");

    /** Alerts that say what the scanner could not look into, not what it found there. */
    private static final Pattern NOT_SEEN = Pattern.compile("Heuristics\\.(Limits\\.Exceeded|Encrypted)\\b.*");

    static ClamavAnswer none(String why) {
        return new ClamavAnswer(ScanVerdict.UNAVAILABLE, printable(why));
    }

    /** Only the one sentence that means it makes a file clean; no looser reading of it. */
    static ClamavAnswer of(String said) {
        if (!said.endsWith("\0")) {
            return none("cut off: " + said);
        }
        String words = said.substring(0, said.length() - 1);
        if (words.equals("stream: OK")) {
            return new ClamavAnswer(ScanVerdict.CLEAN, "");
        }
        Matcher found = FOUND.matcher(words);
        if (!found.matches()) {
            return new ClamavAnswer(ScanVerdict.UNKNOWN, printable(words));
        }
        String signature = found.group(1).replaceAll("\\(.*", ""); // without the hash that ExtendedDetectionInfo adds
        return new ClamavAnswer(
                NOT_SEEN.matcher(signature).matches() ? ScanVerdict.UNKNOWN : ScanVerdict.INFECTED,
                printable(signature));
    }

    /** What was said before all of the file had been sent: good enough to keep a file back, never to release it. */
    static ClamavAnswer early(String said) {
        ClamavAnswer answer = of(said);
        return answer.verdict() == ScanVerdict.CLEAN ? none("said OK before it had all of the file") : answer;
    }

    private static String printable(String words) {
        String plain = words.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 120);
    }
}
