package se.besked.receipt.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in a line, from start to end.
 *
 * @param sure whether it has öre or a currency; a bare whole number is an amount only after a word that says so
 */
record FoundAmount(long ore, boolean sure, int start, int end) {

    private static final long LEAST = 50;
    private static final long MOST = 50_000_000;
    private static final int SHORTEST_BARE = 2;

    /**
     * Whole kronor (1), perhaps with spaces, dots, commas or apostrophes between thousands; öre (3) after their mark
     * (2).
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?<!\\d[.,:/+-])(\\d{1,3}(?:[ .,'’]\\d{3}){1,2}|\\d{1,6})(?: ?([,.:])(\\d\\d)|(,) "
                    + "(\\d\\d))?(?!\\d)");

    private static final Pattern KRONOR_BEFORE = Pattern.compile("(?:s?kr|sek)\\.?:? ?$");
    private static final Pattern KRONOR_AFTER =
            Pattern.compile("^ ?(?:kronor|s?kr(?![a-zåäö])|sek(?![a-zåäö])|[:;,.=] ?-{1,2}(?!\\d))");
    private static final Pattern OTHER_BEFORE = Pattern.compile("(?:[€$£]|eur|usd|gbp|nok|dkk) ?$");
    private static final Pattern OTHER_AFTER = Pattern.compile("^ ?(?:[€$£%]|eur|usd|gbp|nok|dkk|euro)");
    /** What is counted or weighed, and prices for one of those, is not what was paid. */
    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^(?: ?(?:kwh|kw|kg|hg|g|st|l|cl|ml|mb|gb|km|mil|m2|m²|m3|kvm|x|öre|ore|år|dagar|dygn|min|tim|h|"
                    + "varor|artiklar"
                    + "|items?|pcs|rader|sidor|sid|pages?|rum|rok)(?![a-zåäö])|(?: ?s?kr)? ?/(?! ?(?:m[åa]n|month)))");

    /** The plausible amounts of a line from left to right. */
    static List<FoundAmount> in(String line) {
        List<FoundAmount> amounts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            String before = line.substring(Math.max(0, matcher.start() - 8), matcher.start());
            String after = line.substring(matcher.end(), Math.min(line.length(), matcher.end() + 10));
            boolean kronor = KRONOR_BEFORE.matcher(before).find()
                    || KRONOR_AFTER.matcher(after).find();
            String ore = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
            // What looks like a time of day is an amount only with its currency.
            boolean sure = kronor || ore != null && !":".equals(matcher.group(2));
            long sum = ore(matcher.group(1), ore);
            if (sum >= LEAST
                    && sum <= MOST
                    && !negative(before, after, ore != null)
                    && !OTHER_BEFORE.matcher(before).find()
                    && !OTHER_AFTER.matcher(after).find()
                    && !UNIT_AFTER.matcher(after).find()
                    && (sure || bare(matcher.group(1), ore, before, after))) {
                amounts.add(new FoundAmount(sum, sure, matcher.start(), matcher.end()));
            }
        }
        return amounts;
    }

    private static long ore(String kronor, String ore) {
        return Long.parseLong(kronor.replaceAll("\\D", "")) * 100 + (ore == null ? 0 : Long.parseLong(ore));
    }

    private static boolean negative(String before, String after, boolean withOre) {
        return before.endsWith("-")
                        && (before.length() == 1 || !Character.isLetter(before.charAt(before.length() - 2)))
                        && !before.endsWith("--")
                || withOre && after.startsWith("-");
    }

    /**
     * Whether a number without öre and currency can be an amount: no year, no single digit, no part of something
     * longer.
     */
    private static boolean bare(String kronor, String ore, String before, String after) {
        boolean year = kronor.length() == 4 && (kronor.startsWith("19") || kronor.startsWith("20")) && ore == null;
        boolean goesOn = !after.isEmpty()
                && (Character.isLetter(after.charAt(0))
                        || after.length() > 1
                                && "-/:.+".indexOf(after.charAt(0)) >= 0
                                && PaperLine.digit(after.charAt(1)));
        boolean masked = before.endsWith("**") || before.endsWith("xx");
        return !year && !goesOn && !masked && kronor.length() >= SHORTEST_BARE && kronor.charAt(0) != '0';
    }
}
