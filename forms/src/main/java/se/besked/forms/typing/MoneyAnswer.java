package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;

/**
 * Kronor as people type them: {@code 5 400}, {@code 5400,50}, {@code 5.400,50}, {@code 5,400.50}, {@code 5400:-},
 * {@code 5400 kr}, in any digits. A single separator before three digits parts thousands; before one or two it parts
 * öre.
 */
final class MoneyAnswer implements AnswerType {

    /** The greatest amount of one line item that is believed: 200 000 kr. */
    static final long MOST_ORE = 20_000_000L;

    private static final Pattern UNIT =
            Pattern.compile("(?i)^(kr|sek)?\\s*(.*?)\\s*([:,]-|kronor|kr\\.?|sek|كرونة|كرونا|كرون)?$");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:([ .,'’])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern DECIMALS = Pattern.compile("(.*\\d)([.,:])(\\d*)");

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return read(typed.apply(""), limits.min(0), limits.max(MOST_ORE));
    }

    @Override
    public Argument said(Object value) {
        return Argument.money((Long) value);
    }

    @Override
    public List<String> problems() {
        return List.of("money.number", "money.decimals", "money.negative", "money.zero", "money.large");
    }

    @Override
    public String inputMode(Limits limits) {
        return "decimal";
    }

    static Reading read(String raw, long min, long max) {
        String text = Typed.number(raw).replaceAll(" +", " ");
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        Matcher unit = UNIT.matcher(text);
        String number = unit.matches() ? unit.group(2) : text;
        boolean negative = number.startsWith("-") && number.length() > 1;
        number = negative ? number.substring(1).strip() : number;
        String whole = number;
        String ore = "";
        if (!GROUPED.matcher(number).matches()) {
            Matcher decimals = DECIMALS.matcher(number);
            if (decimals.matches()) {
                whole = decimals.group(1);
                ore = decimals.group(3);
                if (whole.contains(decimals.group(2))) {
                    return Reading.wrong("money.number"); // 5.400.50: one mark cannot part both thousands and öre
                }
            }
        }
        if (!whole.matches("\\d+") && !GROUPED.matcher(whole).matches()) {
            return Reading.wrong("money.number");
        }
        if (negative) {
            return Reading.wrong("money.negative");
        }
        if (ore.length() > 2) {
            return Reading.wrong("money.decimals");
        }
        String kronor = whole.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
        if (kronor.length() > 12) {
            return Reading.wrong("money.large", Argument.money(max));
        }
        long amount = Long.parseLong(kronor) * 100 + (ore.isEmpty() ? 0 : Long.parseLong((ore + "0").substring(0, 2)));
        if (amount > max) {
            return Reading.wrong("money.large", Argument.money(max));
        }
        return amount < min ? Reading.wrong("money.zero") : Reading.of(amount);
    }
}
