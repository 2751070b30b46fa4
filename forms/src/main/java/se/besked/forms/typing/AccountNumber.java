package se.besked.forms.typing;

import se.besked.i18n.Typed;

/**
 * A Swedish bank account: clearing number (four digits, five when it begins with 8) and account number (2–10 digits).
 */
public record AccountNumber(String clearing, String number) {

    static Reading read(String clearing, String number) {
        String c = Typed.digits(clearing);
        String n = Typed.digits(number);
        if ("".equals(c) && "".equals(n)) {
            return Reading.BLANK;
        }
        if (c == null || !c.matches("[1-9]\\d{3}|8\\d{4}")) {
            return Reading.wrong("account.clearing");
        }
        if (n == null || !n.matches("\\d{2,10}")) {
            return Reading.wrong("account.number");
        }
        return Reading.of(new AccountNumber(c, n));
    }

    @Override
    public String toString() {
        return clearing + ", " + number;
    }
}
