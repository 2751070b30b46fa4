package se.besked.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paper shows something about. Written {@code item.<line item id>}, {@code person.<case member id>} or
 * {@code month}; the writing stands in addresses and forms and holds ids only.
 *
 * @param id line item or case member; null for the month
 */
public record PaperTarget(Kind kind, String id) {

    /** A line item, a person's period (a certificate), or the month as a whole (a bank statement). */
    public enum Kind {
        ITEM,
        PERSON,
        MONTH
    }

    private static final Pattern WRITTEN = Pattern.compile("(item|person)\\.([A-Za-z0-9-]{1,36})|month");

    public static PaperTarget item(String lineItemId) {
        return new PaperTarget(Kind.ITEM, lineItemId);
    }

    public static PaperTarget person(String memberId) {
        return new PaperTarget(Kind.PERSON, memberId);
    }

    public static PaperTarget month() {
        return new PaperTarget(Kind.MONTH, null);
    }

    /** Empty if it is none. */
    public static Optional<PaperTarget> of(String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return Optional.of(month());
        }
        return Optional.of(matcher.group(1).equals("item") ? item(matcher.group(2)) : person(matcher.group(2)));
    }

    public String written() {
        return switch (kind) {
            case ITEM -> "item." + id;
            case PERSON -> "person." + id;
            case MONTH -> "month";
        };
    }

    @Override
    public String toString() {
        return written();
    }
}
